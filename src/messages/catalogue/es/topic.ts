import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Llamada',
  'topic.changed': 'Este tema ha cambiado desde que lo viste, así que no se ha hecho nada.',
  'topic.changed-title': 'Vuelve a mirar',
  'topic.choose-call': 'Elige la llamada.',
  'topic.choose-topic': 'Elige el tema.',
  'topic.deed': 'Qué hacer',
  'topic.deed-done': 'Ya se ha hablado de él',
  'topic.deed-merge': 'Unirlo al tema de abajo',
  'topic.deed-open': 'Abrirlo de nuevo a votación',
  'topic.deed-plan': 'Planificarlo para la llamada de abajo',
  'topic.deed-rename': 'Dejarlo como está, con este título',
  'topic.heading': '*Temas de nuestras llamadas*, primero los previstos y los más pedidos.',
  'topic.history': 'Ya se habló de él: {calls}',
  'topic.into': 'Tema del que pasa a formar parte',
  'topic.manage': 'Gestionar',
  'topic.manage-title': 'Gestionar un tema',
  'topic.managed': 'La lista de temas lo muestra.',
  'topic.none': 'Aún no hay temas. Sugiere el primero.',
  'topic.not-open': 'Este tema ya no está abierto a votación. Vuelve a mirar la lista.',
  'topic.organisers-only':
    'Solo los organizadores de esta comunidad pueden hacerlo. Por favor, pregunta a uno de ellos.',
  'topic.organisers-only-title': 'Solo organizadores',
  'topic.planned': 'Previsto para {call}',
  'topic.rule':
    'Tienes un voto y puedes moverlo cuando quieras. Guardo quién vota qué, para contar cada voto una vez, y no se lo muestro a nadie.',
  'topic.save': 'Guardar',
  'topic.suggest': 'Sugerir un tema',
  'topic.title': 'Tema',
  'topic.title-hint': 'Como máximo {most} caracteres.',
  'topic.vote': 'Quiero este',
  'topic.voted': 'Tu voto es ahora para «{title}». Puedes moverlo cuando quieras.',
  'topic.waiting': '*Sugerencias en espera* ({count}):',
  'topic.yours': 'Quieres este.',
};
