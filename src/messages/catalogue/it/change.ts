import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Annullata.* La chiamata prevista per {time} non si tiene.',
  'change.join-changed': 'Il link per partecipare è cambiato: {link}',
  'change.join-gone': 'Il link per partecipare è stato tolto dal calendario.',
  'change.length': '*Nuova durata:* {length} (era {before}).',
  'change.length-unknown': '*Nuova durata:* {length}',
  'change.moved': '*Spostata* a {time}',
  'change.removed':
    '*Non più nel calendario.* La chiamata era prevista per {time}. Non era segnata come annullata: chiedi agli organizzatori prima di partecipare.',
  'change.renamed': '*Nuovo titolo:* {title}',
  'change.restored': '*Si tiene comunque.*',
  'change.restored-at': '*Si tiene comunque:* {time}',
  'change.was-time': 'Era ~{time}~',
  'change.was-title': 'Era: {title}',
};
