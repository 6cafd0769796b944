import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Tout',
  'cfp-offers.changed': 'modifiée',
  'cfp-offers.decision': 'Celles-ci',
  'cfp-offers.do': 'Confirmer',
  'cfp-offers.done': '*Conférences suggérées :* plus rien n’est en attente ici.',
  'cfp-offers.leave':
    '{count, plural, one {Laisser celle-ci, tant que la liste ne change pas} other {Laisser ces #, tant que la liste ne change pas}}',
  'cfp-offers.left': '{count, plural, one {Merci : # laissée.} other {Merci : # laissées.}}',
  'cfp-offers.look': 'Voir les suggestions',
  'cfp-offers.more': '{count, plural, one {Et # autre.} other {Et # autres.}}',
  'cfp-offers.moved': 'Les suggestions ont changé depuis que vous les avez vues. Regardez-les de nouveau.',
  'cfp-offers.next':
    'Les membres n’en voient aucune tant que personne ne les accepte. Choisissez un sujet et une région, regardez-les, puis acceptez-les ou laissez-les.',
  'cfp-offers.none':
    'Rien de ce qui est en attente ne correspond. Choisissez un autre sujet ou une autre région.',
  'cfp-offers.online': 'En ligne',
  'cfp-offers.own': 'dans le fichier de la communauté : modifiez-la là',
  'cfp-offers.region': 'Région',
  'cfp-offers.show': 'Afficher',
  'cfp-offers.take': '{count, plural, one {Accepter celle-ci} other {Accepter ces #}}',
  'cfp-offers.taken':
    '{count, plural, one {Merci : # acceptée. Les membres la voient désormais ; les appels à contributions ouverts sont annoncés dans la limite du jour.} other {Merci : # acceptées. Les membres les voient désormais ; les appels à contributions ouverts sont annoncés dans la limite du jour.}}',
  'cfp-offers.title': 'Suggestions',
  'cfp-offers.topic': 'Sujet',
  'cfp-offers.wait': '{count, plural, one {# en attente.} other {# en attente.}}',
  'cfp-offers.waiting':
    '*Conférences suggérées :* {added, plural, =0 {} one {# nouvelle} other {# nouvelles}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# modifiée} other {# modifiées}}{named, select, yes { (source : {sources})} other {}}',
  'cfp-offers.was': '{due} (avant : {day})',
};
