import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Annullata.* La chiamata prevista per {time} non si terrà.',
  'change.join-changed': 'Il link per partecipare è cambiato: {link}',
  'change.join-gone': 'Il link per partecipare è stato tolto dal calendario.',
  'change.length': '*Nuova durata:* {length} (era {before}).',
  'change.length-unknown': '*Nuova durata:* {length}',
  'change.moved': '*Spostata:* {time}',
  'change.removed':
    '*Non più nel calendario.* La chiamata era prevista per {time}. Non era segnata come annullata: chiedi agli organizzatori prima di partecipare.',
  'change.renamed': '*Nuovo titolo:* {title}',
  'change.restored': '*Alla fine si tiene.*',
  'change.restored-at': '*Alla fine si tiene:* {time}',
  'change.was-time': 'Era ~{time}~',
  'change.was-title': 'Era: {title}',
};
