import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': 'Aggiungi registrazione e note',
  'recording.ask': '*Registrazione e note* di {title}, {when}',
  'recording.call': 'Una chiamata',
  'recording.done': 'Grazie. Non c’è altro da fare.',
  'recording.left': 'Ciò che resta di questa chiamata: {links}',
  'recording.list': 'Registrazioni e note delle chiamate passate, dalla più recente:',
  'recording.next':
    'Prossimo passo: aggiungi ciò che c’è. Comparirà nel thread del suo promemoria e nell’elenco delle registrazioni.',
  'recording.none':
    'Non ci sono ancora registrazioni. Compariranno qui appena gli organizzatori ne aggiungeranno una.',
  'recording.notes': 'Note',
  'recording.recording': 'Registrazione',
  'recording.so-far': 'Finora: {links}',
};
