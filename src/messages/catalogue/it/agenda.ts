import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*Ordine del giorno:* {when}',
  'agenda.none': 'Non è ancora previsto nulla per le prossime chiamate.',
  'agenda.open': 'Ancora da decidere: {calls}.',
  'agenda.plan': '{command} plan apre il modulo di ognuna di esse.',
  'agenda.plan-call': 'Pianifica questa chiamata',
  'agenda.suggest': 'Hai in mente un tema o un ospite? {command} topics raccoglie i suggerimenti.',
  'agenda.tags': 'Etichette: {tags}',
  'agenda.wanted': 'Di che cosa i membri vogliono parlare di più: {topics}',
};
