import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': 'Ajouter enregistrement et notes',
  'recording.ask': '*Enregistrement et notes :* {title}, {when}',
  'recording.call': 'Un appel',
  'recording.done': 'Merci. Il n’y a plus rien à faire.',
  'recording.left': 'Ce qui reste de cet appel : {links}',
  'recording.list': 'Enregistrements et notes des appels passés, les plus récents d’abord :',
  'recording.next':
    'Prochaine étape : ajoutez ce qu’il y a. Cela figurera dans le fil de son rappel et dans la liste des enregistrements.',
  'recording.none':
    'Il n’y a pas encore d’enregistrements. Ils figureront ici dès que les organisateurs en ajouteront un.',
  'recording.notes': 'Notes',
  'recording.recording': 'Enregistrement',
  'recording.so-far': 'Pour l’instant : {links}',
};
