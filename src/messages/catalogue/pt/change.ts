import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Cancelada.* A chamada prevista para {time} não vai acontecer.',
  'change.join-changed': 'O link para participar mudou: {link}',
  'change.join-gone': 'O link para participar foi removido do calendário.',
  'change.length': '*Nova duração:* {length} (era {before}).',
  'change.length-unknown': '*Nova duração:* {length}',
  'change.moved': '*Mudou para* {time}',
  'change.removed':
    '*Não está mais no calendário.* A chamada estava prevista para {time}. Ela não foi marcada como cancelada: confirme com os organizadores antes de participar.',
  'change.renamed': '*Novo título:* {title}',
  'change.restored': '*Vai acontecer, afinal.*',
  'change.restored-at': '*Vai acontecer, afinal:* {time}',
  'change.was-time': 'Era ~{time}~',
  'change.was-title': 'Era: {title}',
};
