import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'La próxima llamada que encaja en tu día:',
  'welcome.hello': 'Te damos la bienvenida a {community}.',
  'welcome.home':
    'Mi página de inicio (haz clic en mi nombre y luego en «Inicio») muestra las llamadas en tu hora y lo que puedes activar o desactivar.',
  'welcome.once': 'Este es el único mensaje que envío sin que me lo pidan.',
  'welcome.start': 'Buenos sitios para empezar: {channels}',
};
