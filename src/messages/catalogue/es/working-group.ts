import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': 'activo',
  'working-group.channel': 'Canal: {channel}',
  'working-group.completed': 'concluido',
  'working-group.help': 'Sobre los grupos de trabajo de la comunidad:',
  'working-group.help-all': '{command}: todos, cada uno con su próxima reunión en tu hora',
  'working-group.help-fits': '{command} fits: qué reuniones caen durante tu día, las mejores primero',
  'working-group.help-help': '{command} help: esta lista',
  'working-group.help-one': '{command} y un nombre, o una parte: todo sobre uno',
  'working-group.led': 'Estado: {state}, dirigido por {lead}',
  'working-group.mailing-list': 'Lista de correo',
  'working-group.maintenance': 'en mantenimiento',
  'working-group.moderated': 'Moderan: {names}',
  'working-group.more': 'Más sobre uno: {command} y su nombre.',
  'working-group.next': 'Próxima reunión: {when}',
  'working-group.next-none': 'Próxima reunión: ninguna en el calendario.',
  'working-group.next-several': 'Próximas reuniones:',
  'working-group.none': 'Aquí no hay grupos de trabajo.',
  'working-group.notes': 'Notas de las reuniones',
  'working-group.paused': 'en pausa',
  'working-group.repository': 'Repositorio',
  'working-group.state': 'Estado: {state}',
  'working-group.unknown':
    'No hay ningún grupo de trabajo «{words}». Hay estos: {names}. {command} help dice lo que entiendo.',
  'working-group.which': '¿A cuál de estos te refieres? {names}',
};
