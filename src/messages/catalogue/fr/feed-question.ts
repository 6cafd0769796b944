import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted':
    'Cela s’est répété trois fois en six heures : c’est désormais pris en compte. Il n’y a plus rien à faire.',
  'feed-question.believed':
    'Un organisateur a confirmé que c’est exact : c’est pris en compte dès la prochaine lecture.',
  'feed-question.calendar': '*Le calendrier {feed}*',
  'feed-question.flood':
    'Seraient nouveaux d’un coup : {added, plural, one {1 appel à venir} other {{added} appels à venir}} (depuis : {since}).',
  'feed-question.gone':
    'Disparaîtraient d’un coup : {gone, plural, one {1 appel à venir} other {{gone} appels à venir}} (depuis : {since}).',
  'feed-question.gone-and-new':
    'Disparaîtraient d’un coup : {gone, plural, one {1 appel à venir} other {{gone} appels à venir}} (depuis : {since}). Seraient nouveaux : {added, plural, one {1 appel à venir} other {{added} appels à venir}}.',
  'feed-question.keep': 'Garder la dernière copie',
  'feed-question.next':
    'Prochaine étape : regardez le calendrier, puis choisissez. Si personne ne le fait, c’est accepté après trois lectures identiques en six heures.',
  'feed-question.over': 'C’est terminé : le calendrier est de nouveau fiable. Il n’y a plus rien à faire.',
  'feed-question.refused':
    'Un organisateur a choisi de garder la dernière copie. Cela reste ainsi jusqu’à ce que le calendrier change.',
  'feed-question.replaced':
    'Le calendrier a encore changé : cette question n’est plus d’actualité. Un message plus récent la pose.',
  'feed-question.title': '*Est-ce exact ?* Le calendrier {feed}',
  'feed-question.true': 'C’est exact',
  'feed-question.until': 'D’ici la décision, les rappels continuent d’après la dernière copie précédente.',
};
