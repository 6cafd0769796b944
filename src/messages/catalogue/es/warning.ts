import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'Ten en cuenta: {host} no parece una página de {organisation}.',
  'warning.punycode':
    'Ten en cuenta: {host} está escrito con letras que no son latinas y puede parecer otro sitio.',
  'warning.short': 'Ten en cuenta: {host} parece un acortador de enlaces. ¿Adónde lleva?',
  'warning.similar': 'Ten en cuenta: se parece a otro que ya está abierto: {title}',
  'warning.tracking': 'Ten en cuenta: se han quitado del enlace parámetros de seguimiento ({names}).',
};
