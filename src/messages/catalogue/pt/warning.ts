import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'Atenção: {host} não parece uma página de {organisation}.',
  'warning.punycode': 'Atenção: {host} está escrito com letras não latinas e pode parecer outro site.',
  'warning.short': 'Atenção: {host} parece um encurtador de links. Para onde ele leva?',
  'warning.similar': 'Atenção: parece com outro que já está em aberto: {title}',
  'warning.tracking': 'Atenção: parâmetros de rastreamento foram removidos do link ({names}).',
};
