import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': 'Les plus récents sur {count} ; tous sont dans {channel}.',
  'home.calls': 'Prochains appels',
  'home.cfp': 'Appels à contributions',
  'home.cfp-left':
    '{days, plural, =0 {clôture aujourd’hui} one {clôture dans # jour} other {clôture dans # jours}}',
  'home.cfp-more':
    '{count, plural, one {# autre est ouvert : {command}} other {# autres sont ouverts : {command}}}',
  'home.cfp-watched': 'vous le suivez',
  'home.job': 'Offres d’emploi les plus récentes',
  'home.news': 'Articles les plus récents',
  'home.mine': 'Ce que vous avez partagé',
  'home.more-calls':
    '{count, plural, one {# autre appel est dans le calendrier.} other {# autres appels sont dans le calendrier.}}',
  'home.more-mine':
    '{count, plural, one {# élément plus ancien n’est pas affiché.} other {# éléments plus anciens ne sont pas affichés.}}',
  'home.no-calls': 'Aucun appel dans le calendrier pour les prochaines semaines.',
  'home.reminded': 'Vous recevrez un rappel de cet appel.',
  'home.reminded-series': 'Vous recevrez un rappel de chaque appel de cette série.',
  'home.state-approved': 'Dans la liste',
  'home.state-until': 'Dans la liste jusqu’au {date}',
  'home.state-expired': 'Terminé : le délai est passé',
  'home.state-filled': 'Poste pourvu',
  'home.state-pending': 'En attente des modérateurs',
  'home.state-rejected': 'Non retenu par les modérateurs',
  'home.state-withdrawn': 'Retiré',
  'home.tentative': 'Pas encore confirmé',
  'home.cancelled': 'Annulé',
  'home.topic-yours': 'Votre voix va à « {title} ».',
  'home.topics': 'Sujets soumis au vote',
  'home.topics-more': '{count, plural, one {# autre : {command}} other {# autres : {command}}}',
  'home.times': 'Les heures sont celles de {zone}.',
};
