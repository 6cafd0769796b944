import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all':
    '{kind, select, news {Tous les articles, du plus récent au plus ancien :} other {Toutes les offres d’emploi, de la plus récente à la plus ancienne :}}',
  'listing.change': 'Mettre à jour',
  'listing.filled': 'Poste pourvu',
  'listing.help-form':
    '{command} ouvre un formulaire pour partager {kind, select, news {un article} other {une offre d’emploi}} ; les modérateurs l’examinent d’abord.',
  'listing.help-link': '{command} https://… l’ouvre avec le lien déjà rempli.',
  'listing.help-list':
    '{command} list montre {kind, select, news {les articles les plus récents} other {les offres d’emploi les plus récentes}}.',
  'listing.help-mine': '{command} mine montre ce que vous avez partagé, pour le modifier ou le retirer.',
  'listing.listed': 'Dans la liste.',
  'listing.listed-until': 'Dans la liste jusqu’au {date}.',
  'listing.newest':
    '{kind, select, news {Les {shown} articles les plus récents sur {total} ; tous sont dans {channel} :} other {Les {shown} offres d’emploi les plus récentes sur {total} ; toutes sont dans {channel} :}}',
  'listing.newest-of-many':
    '{kind, select, news {Les {shown} articles les plus récents sur plus de {total} ; tous sont dans {channel} :} other {Les {shown} offres d’emploi les plus récentes sur plus de {total} ; toutes sont dans {channel} :}}',
  'listing.none': 'Il n’y a pas {kind, select, news {d’articles} other {d’offres d’emploi}} pour le moment.',
  'listing.none-own':
    'Vous n’avez pas {kind, select, job {d’offres d’emploi} news {d’articles} session {de sessions} other {d’appels à contributions}} en attente ou dans la liste.',
  'listing.not-yours': 'Il n’y a rien à changer : c’est déjà terminé, ou ce n’est pas à vous.',
  'listing.off':
    'Cette communauté ne recueille pas ici {kind, select, job {d’offres d’emploi} news {d’articles} session {de sessions} other {d’appels à contributions}}. Adressez-vous à un organisateur.',
  'listing.over': 'Merci. Son message l’indiquera dans un instant, et il quitte toutes les listes.',
  'listing.renewed': 'Merci. Cela reste dans la liste.',
  'listing.renewed-until': 'Merci. Cela reste dans la liste jusqu’au {date}.',
  'listing.unknown-word': 'Je ne connais pas « {word} ». {command} help dit ce que je comprends.',
  'listing.waits': 'En attente des modérateurs.',
  'listing.withdraw': 'Retirer',
};
