import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Todas as chamadas do calendário:',
  'touchpoint.cancelled': '*Esta chamada foi cancelada.* Estava prevista para:',
  'touchpoint.clock': 'Os horários são os do seu relógio: {zone}.',
  'touchpoint.fit-all': 'todas as {of} previstas são boas para você',
  'touchpoint.fit-some': '{awake} das {of} previstas são boas para você',
  'touchpoint.fits': 'O que cai durante o seu dia (das 07:00 às 23:00), o melhor primeiro:',
  'touchpoint.fits-none': 'Nada do que está previsto cai durante o seu dia (das 07:00 às 23:00).',
  'touchpoint.fits-night': 'Só na sua madrugada:',
  'touchpoint.help': 'Sobre as chamadas da comunidade:',
  'touchpoint.help-agenda': '{command} agenda: o que está previsto para as próximas chamadas',
  'touchpoint.help-all': '{command} all: todas as chamadas das próximas semanas',
  'touchpoint.help-feedback':
    '{command} feedback: como foram as últimas chamadas, para organizadores; feedback csv, como arquivo',
  'touchpoint.help-fits': '{command} fits: quais chamadas caem durante o seu dia, as melhores primeiro',
  'touchpoint.help-help': '{command} help: esta lista',
  'touchpoint.help-next':
    '{command} next: as próximas chamadas no seu horário (é também o que aparece sem nenhuma palavra)',
  'touchpoint.help-plan':
    '{command} plan: para organizadores: planejar uma chamada, com tema, pessoas convidadas e links',
  'touchpoint.help-propose': '{command} propose: propor uma sessão sua',
  'touchpoint.help-recordings': '{command} recordings: gravações e notas de chamadas passadas',
  'touchpoint.help-topics': '{command} topics: sobre o que os membros querem conversar, e o seu voto',
  'touchpoint.more': '{count, plural, one {Há mais #: {command} all} other {Há mais #: {command} all}}',
  'touchpoint.offsets': '{first}, depois {next}',
};
