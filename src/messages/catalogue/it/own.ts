import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'Tra poco anche:',
  'own.gone': 'Questa chiamata non è più nel calendario, quindi non c’è nulla da ricordarti.',
  'own.muted':
    'Hai disattivato i promemoria delle chiamate nella mia Home, quindi non ne viene inviato nessuno finché non li riattivi.',
  'own.remind': 'Ricordamelo',
  'own.series': 'Ricordami tutta la serie',
  'own.set':
    'Ti ricorderò {title} con un messaggio diretto, {lead, select, 1h {un’ora} other {dieci minuti}} prima.',
  'own.set-series':
    'Ti ricorderò ogni chiamata di questa serie con un messaggio diretto, {lead, select, 1h {un’ora} other {dieci minuti}} prima.',
  'own.stop-call': 'Non ricordarmi la chiamata',
  'own.stop-series': 'Non ricordarmi la serie',
  'own.stopped': 'Non riceverai altri promemoria al riguardo.',
  'own.too-late': '{title} inizia troppo presto per un promemoria.',
  'own.why': 'Mi hai chiesto questo promemoria.',
};
