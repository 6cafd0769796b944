import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted':
    'Ha llegado tres veces en seis horas, así que ahora vale. No hay nada más que hacer.',
  'feed-question.believed': 'Un organizador ha dicho que es cierto: vale desde la próxima lectura.',
  'feed-question.calendar': '*El calendario {feed}*',
  'feed-question.flood':
    'Serían nuevas de golpe: {added, plural, one {1 llamada próxima} other {{added} llamadas próximas}} (desde: {since}).',
  'feed-question.gone':
    'Desaparecerían de golpe: {gone, plural, one {1 llamada próxima} other {{gone} llamadas próximas}} (desde: {since}).',
  'feed-question.gone-and-new':
    'Desaparecerían de golpe: {gone, plural, one {1 llamada próxima} other {{gone} llamadas próximas}} (desde: {since}). Serían nuevas: {added, plural, one {1 llamada próxima} other {{added} llamadas próximas}}.',
  'feed-question.keep': 'Conservar la última copia',
  'feed-question.next':
    'Siguiente paso: mira el calendario y elige. Si nadie lo hace, se acepta tras tres lecturas iguales en seis horas.',
  'feed-question.over': 'Ya ha pasado: el calendario vuelve a ser fiable. No hay nada más que hacer.',
  'feed-question.refused':
    'Un organizador ha decidido conservar la última copia. Se mantiene así hasta que cambie el calendario.',
  'feed-question.replaced':
    'El calendario ha vuelto a cambiar, así que esta pregunta ya no vale. La hace un mensaje más reciente.',
  'feed-question.title': '*¿Es esto cierto?* El calendario {feed}',
  'feed-question.true': 'Es cierto',
  'feed-question.until': 'Hasta que se decida, los recordatorios siguen con la última copia anterior.',
};
