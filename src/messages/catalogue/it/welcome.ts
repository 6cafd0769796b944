import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'La prossima chiamata comoda per te:',
  'welcome.groups': 'Gruppi di lavoro: {groups}. {command} dice che cosa fa ciascuno e quando si riunisce.',
  'welcome.hello': 'Ti diamo il benvenuto in {community}.',
  'welcome.home':
    'La mia Home (clicca sul mio nome e poi su «Home») mostra le chiamate nel tuo orario e ciò che puoi attivare o disattivare.',
  'welcome.once': 'Questo è l’unico messaggio che invio senza che mi venga chiesto.',
  'welcome.start': 'Per iniziare: {channels}',
};
