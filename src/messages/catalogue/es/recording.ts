import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': 'Añadir grabación y notas',
  'recording.ask': '*Grabación y notas* de {title}, {when}',
  'recording.call': 'Una llamada',
  'recording.done': 'Gracias. No hay nada más que hacer.',
  'recording.left': 'Lo que queda de esta llamada: {links}',
  'recording.list': 'Grabaciones y notas de llamadas pasadas, las más recientes primero:',
  'recording.next':
    'Siguiente paso: añade lo que haya. Aparecerá en el hilo de su recordatorio y en la lista de grabaciones.',
  'recording.none': 'Aún no hay grabaciones. Aparecerán aquí en cuanto los organizadores añadan una.',
  'recording.notes': 'Notas',
  'recording.recording': 'Grabación',
  'recording.so-far': 'Hasta ahora: {links}',
};
