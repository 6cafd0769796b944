import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Todas as chamadas do calendário:',
  'touchpoint.cancelled': '*Esta chamada foi cancelada.* Estava prevista para:',
  'touchpoint.clock': 'As horas são as do seu próprio relógio: {zone}.',
  'touchpoint.fit-all': 'todas as {of} previstas servem-lhe',
  'touchpoint.fit-some': 'servem-lhe {awake} das {of} previstas',
  'touchpoint.fits': 'O que calha nas suas horas de vigília (das 07:00 às 23:00), o melhor primeiro:',
  'touchpoint.fits-none': 'Nada do que está previsto calha nas suas horas de vigília (das 07:00 às 23:00).',
  'touchpoint.fits-night': 'Só na sua noite:',
  'touchpoint.help': 'Sobre as chamadas da comunidade:',
  'touchpoint.help-agenda': '{command} agenda: o que está previsto para as próximas chamadas',
  'touchpoint.help-all': '{command} all: todas as chamadas das próximas semanas',
  'touchpoint.help-feedback':
    '{command} feedback: como correram as últimas chamadas, para organizadores; feedback csv como ficheiro',
  'touchpoint.help-fits':
    '{command} fits: que chamadas calham nas suas horas de vigília, as melhores primeiro',
  'touchpoint.help-help': '{command} help: esta lista',
  'touchpoint.help-next':
    '{command} next: as próximas chamadas na sua hora (é também o que recebe sem nenhuma palavra)',
  'touchpoint.help-plan':
    '{command} plan: para organizadores: planear uma chamada, com tema, pessoas convidadas e links',
  'touchpoint.help-propose': '{command} propose: propor uma sessão sua',
  'touchpoint.help-recordings': '{command} recordings: gravações e notas de chamadas passadas',
  'touchpoint.help-topics': '{command} topics: de que querem falar os membros, e o seu voto',
  'touchpoint.more': '{count, plural, one {Há mais #: {command} all} other {Há mais #: {command} all}}',
  'touchpoint.offsets': '{first}, depois {next}',
};
