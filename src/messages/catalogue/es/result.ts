import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt':
    '{title}: {answers, plural, one {# persona respondió} many {# personas respondieron} other {# personas respondieron}}.',
  'result.alt-means': 'Medias de las últimas llamadas: {means}.',
  'result.answered':
    '{answers, plural, one {# persona respondió} many {# personas respondieron} other {# personas respondieron}}',
  'result.count':
    '{answers, plural, one {# persona respondió} many {# personas respondieron} other {# personas respondieron}}. Los recuentos van de cinco en cinco, y no se da ninguno de cinco o menos.',
  'result.few': 'Menos de {quorum} respuestas: no se muestra nada a nadie y se destruyen.',
  'result.few-chose': '_nada que hayan elegido más de cinco personas_',
  'result.few-wrote': '_menos de cinco personas escribieron algo, así que no se muestra_',
  'result.line': '{answer}: {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': 'de {from} a {to}',
  'result.mean': 'Media: {mean} de 5',
  'result.more-than-five': 'más de cinco',
  'result.next':
    'Siguiente paso: elige «{button}» para publicar los números en {channel}, sin los textos. {command} muestra qué tal estuvieron las últimas llamadas.',
  'result.not-shown': 'no se muestra: muy pocas respuestas iguales',
  'result.or-more': '{count} o más',
  'result.said': 'Lo que se dijo: {title}',
  'result.spread': '_demasiado repartido para mostrarlo_',
  'result.tell': 'Contarlo en el canal',
  'result.thanks': 'Gracias a quienes respondieron.',
  'result.title': '*Lo que se dijo de {title}* ({when})',
  'result.trend': 'Media de las últimas llamadas',
  'result.two-marks': '{from} o {to}',
};
