import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted': 'È arrivata tre volte in sei ore, quindi ora vale. Non c’è altro da fare.',
  'feed-question.believed': 'Un organizzatore ha detto che è vero: vale dalla prossima lettura.',
  'feed-question.calendar': '*Il calendario {feed}*',
  'feed-question.flood':
    'Sarebbero nuove tutte insieme: {added, plural, one {1 chiamata in programma} other {{added} chiamate in programma}} (da: {since}).',
  'feed-question.gone':
    'Sparirebbero tutte insieme: {gone, plural, one {1 chiamata in programma} other {{gone} chiamate in programma}} (da: {since}).',
  'feed-question.gone-and-new':
    'Sparirebbero tutte insieme: {gone, plural, one {1 chiamata in programma} other {{gone} chiamate in programma}} (da: {since}). Sarebbero nuove: {added, plural, one {1 chiamata in programma} other {{added} chiamate in programma}}.',
  'feed-question.keep': 'Mantieni l’ultima copia',
  'feed-question.next':
    'Prossimo passo: guarda il calendario, poi scegli. Se nessuno lo fa, viene accettato dopo tre letture uguali in sei ore.',
  'feed-question.over': 'È passato: il calendario è di nuovo affidabile. Non c’è altro da fare.',
  'feed-question.refused':
    'Un organizzatore ha scelto di mantenere l’ultima copia. Resta così finché il calendario non cambia.',
  'feed-question.replaced':
    'Il calendario è cambiato di nuovo, quindi questa domanda non vale più. La pone un messaggio più recente.',
  'feed-question.title': '*È vero?* Il calendario {feed}',
  'feed-question.true': 'È vero',
  'feed-question.until': 'Finché non si decide, i promemoria continuano dall’ultima copia precedente.',
};
