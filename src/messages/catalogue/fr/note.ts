import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'À propos de {title}',
  'note.answer': 'Répondre',
  'note.approved': 'C’est accepté et publié dans {channel}.',
  'note.approved-edited': 'C’est accepté et publié dans {channel}. Un modérateur en a modifié le texte.',
  'note.change-rejected':
    'Les modérateurs n’ont pas retenu la modification ; cela reste dans la liste tel quel.',
  'note.expired':
    'Ce n’est plus dans la liste : le délai est passé. Si c’est toujours ouvert, vous pouvez l’envoyer à nouveau avec {command}.',
  'note.listed-until': 'Cela reste dans la liste jusqu’au {date}.',
  'note.next':
    'Si cela peut être corrigé, vous pouvez l’envoyer à nouveau avec {command}. Si vous voyez les choses autrement, écrivez à un modérateur : {moderators}',
  'note.question': 'Les modérateurs ont une question avant de décider :',
  'note.question-answer': 'Répondez avec le bouton ci-dessous.',
  'note.reason': 'Leur motif : {reason}',
  'note.rejected': 'Les modérateurs ne l’ont pas retenu cette fois.',
  'note.renew': 'Renouveler',
  'note.renew-or-end':
    'Choisissez « Renouveler » pour rester dans la liste, ou indiquez ci-dessous que le poste est pourvu ou que vous le retirez.',
  'note.still-open': 'Est-ce toujours ouvert ? Cela reste dans la liste jusqu’au {date}.',
  'note.thanks': 'Merci de l’avoir partagé.',
};
