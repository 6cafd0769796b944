import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Hai già un promemoria di {name}, {days} {most, plural, one {giorno} other {giorni}} prima della chiusura.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'non più in elenco',
  'cfp-watch.mine': '*Hai promemoria di {count, plural, one {# call for papers} other {# call for papers}}*',
  'cfp-watch.more':
    '{count, plural, one {E # altra: togli qualche promemoria per vederla.} other {E altre #: togli qualche promemoria per vederle.}}',
  'cfp-watch.muted':
    'Hai disattivato i promemoria delle call for papers nella mia Home, quindi non ne viene inviato nessuno finché non li riattivi.',
  'cfp-watch.none':
    'Non hai promemoria di call for papers. Per crearne uno, premi «{button}» accanto a una call for papers in {command}.',
  'cfp-watch.over':
    'Questa call for papers non è più aperta, o non ha ancora una scadenza, quindi non c’è nulla da ricordarti.',
  'cfp-watch.set':
    'Ti ricorderò {name} con un messaggio diretto {days} {most, plural, one {giorno} other {giorni}} prima della chiusura, di mattina nel tuo fuso orario ({due}).',
  'cfp-watch.stop': 'Non ricordarmelo più',
  'cfp-watch.stop-one': 'Togli',
  'cfp-watch.stopped': 'Non ti ricorderò più {name}.',
  'cfp-watch.stopped-unknown': 'Non te lo ricorderò più.',
  'cfp-watch.why': 'Hai chiesto questo promemoria. {command} mine elenca ciò che segui.',
};
