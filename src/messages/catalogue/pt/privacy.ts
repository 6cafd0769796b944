import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': 'O que estava aqui foi apagado a pedido da pessoa que o compartilhou.',
};
