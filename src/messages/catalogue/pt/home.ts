import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': 'Os mais recentes de {count}; todos estão em {channel}.',
  'home.calls': 'Próximas chamadas',
  'home.cfp': 'Chamadas de trabalhos',
  'home.cfp-left': '{days, plural, =0 {encerra hoje} one {encerra em # dia} other {encerra em # dias}}',
  'home.cfp-more': '{count, plural, one {Há mais # aberta: {command}} other {Há mais # abertas: {command}}}',
  'home.cfp-watched': 'você acompanha',
  'home.job': 'Vagas mais recentes',
  'home.news': 'Artigos mais recentes',
  'home.mine': 'O que você compartilhou',
  'home.more-calls':
    '{count, plural, one {Há mais # chamada no calendário.} other {Há mais # chamadas no calendário.}}',
  'home.more-mine':
    '{count, plural, one {# item mais antigo não é mostrado.} other {# itens mais antigos não são mostrados.}}',
  'home.no-calls': 'Não há chamadas no calendário para as próximas semanas.',
  'home.reminded': 'Você vai receber um lembrete desta chamada.',
  'home.reminded-series': 'Você vai receber um lembrete de cada chamada desta série.',
  'home.state-approved': 'Na lista',
  'home.state-until': 'Na lista até {date}',
  'home.state-expired': 'Terminado: o prazo passou',
  'home.state-filled': 'Vaga preenchida',
  'home.state-pending': 'Aguardando os moderadores',
  'home.state-rejected': 'Não aceito pelos moderadores',
  'home.state-withdrawn': 'Retirado',
  'home.tentative': 'Ainda não confirmada',
  'home.cancelled': 'Cancelada',
  'home.topic-yours': 'Seu voto é para “{title}”.',
  'home.topics': 'Temas para votar',
  'home.topics-more': '{count, plural, one {Mais #: {command}} other {Mais #: {command}}}',
  'home.times': 'Os horários são os de {zone}.',
};
