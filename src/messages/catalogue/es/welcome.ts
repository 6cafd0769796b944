import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'La próxima llamada que te viene bien:',
  'welcome.groups': 'Grupos de trabajo: {groups}. {command} dice qué hace cada uno y cuándo se reúne.',
  'welcome.hello': 'Te damos la bienvenida a {community}.',
  'welcome.home':
    'Mi página de inicio (haz clic en mi nombre y luego en «Inicio») muestra las llamadas en tu hora y lo que puedes activar o desactivar.',
  'welcome.once': 'Este es el único mensaje que envío sin que me lo pidan.',
  'welcome.start': 'Buenos sitios para empezar: {channels}',
};
