import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# respuesta} many {# respuestas} other {# respuestas}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} te lo envía todo en un archivo.',
  'feedback.file': 'Lo que se publicó de cada encuesta está, en una tabla, en tus mensajes directos conmigo.',
  'feedback.heading': '*Qué tal estuvieron las últimas llamadas*',
  'feedback.mean': 'media {mean}',
  'feedback.none': 'Aún no hay resultados: no se ha cerrado ninguna encuesta con suficientes respuestas.',
  'feedback.nothing': 'No hay nada que se pueda contar de esta encuesta.',
  'feedback.told': 'Gracias. Los números se publican en {channel} enseguida.',
};
