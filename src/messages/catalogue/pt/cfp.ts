import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}: chamadas de trabalhos',
  'cfp.closed': 'encerrada',
  'cfp.closes': 'Encerra a chamada de trabalhos: {name}',
  'cfp.due-at': 'até {moment}',
  'cfp.due-day': 'até {day} (fuso horário não informado: consulte a página)',
  'cfp.due-left': '{due}, {left}',
  'cfp.due-none': 'prazo desconhecido',
  'cfp.due-short': 'até {day}',
  'cfp.due-unknown': 'prazo desconhecido: consulte a página',
  'cfp.entry': '{name}: {state}',
  'cfp.from': 'de {list}',
  'cfp.left': '{days, plural, one {falta # dia} other {faltam # dias}}',
  'cfp.left-last': 'último dia',
  'cfp.left-over': 'talvez já encerrada',
  'cfp.left-today': 'encerra hoje',
  'cfp.not-open': 'ainda não aberta',
  'cfp.online': 'online',
  'cfp.open': 'Abrir a chamada',
  'cfp.proposals': 'Propostas: {due}',
  'cfp.star': 'A página pode informar a hora e o fuso horário.',
  'cfp.thanks': 'agradecimento a {member}',
  'cfp.unstated': 'O fuso horário desta data não foi informado: consulte a página.',
  'cfp.withdrawn': 'retirada',
};
