import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Ti ricordo già {name}, {days} {most, plural, one {giorno} other {giorni}} prima della chiusura.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'non più in elenco',
  'cfp-watch.mine': '*Ti ricordo {count, plural, one {# call for papers} other {# call for papers}}*',
  'cfp-watch.more':
    '{count, plural, one {E # altra: interrompine qualcuna per vederla.} other {E altre #: interrompine qualcuna per vederle.}}',
  'cfp-watch.muted':
    'Hai disattivato i promemoria delle call for papers nella mia Home, quindi non ne viene inviato nessuno finché non li riattivi.',
  'cfp-watch.none':
    'Non ti ricordo nessuna call for papers. Per farlo, premi «{button}» accanto a una call in {command}.',
  'cfp-watch.over':
    'Questa call non è più aperta, o non ha ancora una scadenza, quindi non c’è nulla da ricordarti.',
  'cfp-watch.set':
    'Ti ricorderò {name} con un messaggio diretto {days} {most, plural, one {giorno} other {giorni}} prima della chiusura, la mattina secondo il tuo orario ({due}).',
  'cfp-watch.stop': 'Non ricordarmelo più',
  'cfp-watch.stop-one': 'Basta',
  'cfp-watch.stopped': 'Non ti ricordo più {name}.',
  'cfp-watch.stopped-unknown': 'Non te lo ricordo più.',
  'cfp-watch.why': 'Hai chiesto di ricordartelo. {command} mine elenca ciò che segui.',
};
