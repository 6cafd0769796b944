import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}: a pauta',
  'delivery.card': 'Para os moderadores: {title}',
  'delivery.cfp':
    'Chamadas de trabalhos: {type, select, opened {abertas} closing {perto do prazo} other {resumo}}',
  'delivery.cfp-change':
    '{name}: {change, select, extended {prazo prorrogado} earlier {prazo antecipado} withdrawn {retirada} closed {encerrada} other {reaberta}}',
  'delivery.cfp-offers': 'Para os moderadores: conferências sugeridas',
  'delivery.cfp-watch': 'Para quem a acompanha: {name}',
  'delivery.change': '{title}: o que mudou',
  'delivery.digest': 'A semana de {week} em {zone}',
  'delivery.newsletter':
    'Boletim de {date}: {type, select, handover {rascunho} ask {pedido de notícias} other {pull request}}',
  'delivery.note': 'Para quem enviou: {title}',
  'delivery.notice': 'Para os organizadores: um aviso',
  'delivery.nudge': 'Para os moderadores: {title} em espera',
  'delivery.own': '{title}, a pedido de um membro',
  'delivery.recording': '{title}: gravação e notas',
  'delivery.recording-ask': 'Para os organizadores: gravação de {title}?',
  'delivery.reminder-at': '{title}, às {clock}',
  'delivery.reminder-before': '{title}, {lead} antes',
  'delivery.suggestions': 'Para os organizadores: sugestões de temas',
  'delivery.survey':
    '{title}: como foi? ({role, select, invitation {convite} nudge {lembrete} other {resposta}})',
  'delivery.survey-result': 'Para os organizadores: o que as pessoas disseram sobre {title}',
  'delivery.survey-said': '{title}: o que as pessoas disseram',
  'delivery.welcome': 'Para quem acabou de entrar',
};
