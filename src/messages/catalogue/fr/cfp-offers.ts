import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Tous',
  'cfp-offers.changed': 'modifiée',
  'cfp-offers.decision': 'Celles-ci',
  'cfp-offers.do': 'Valider',
  'cfp-offers.done': '*Conférences proposées :* plus rien n’attend ici.',
  'cfp-offers.leave':
    '{count, plural, one {Laisser celle-ci, tant que la liste ne change pas} other {Laisser ces #, tant que la liste ne change pas}}',
  'cfp-offers.left': '{count, plural, one {Merci : # laissée.} other {Merci : # laissées.}}',
  'cfp-offers.look': 'Les voir',
  'cfp-offers.more': '{count, plural, one {Et # autre.} other {Et # autres.}}',
  'cfp-offers.moved': 'Les propositions ont changé depuis que vous les avez vues. Regardez-les de nouveau.',
  'cfp-offers.next':
    'Les membres n’en voient aucune tant que personne ne les prend. Choisissez un sujet et une région, regardez-les, puis prenez-les ou laissez-les.',
  'cfp-offers.none': 'Rien de ce qui attend ne correspond. Choisissez un autre sujet ou une autre région.',
  'cfp-offers.online': 'En ligne',
  'cfp-offers.own': 'dans votre propre fichier : modifiez-la là',
  'cfp-offers.region': 'Région',
  'cfp-offers.show': 'Afficher',
  'cfp-offers.take': '{count, plural, one {Prendre celle-ci} other {Prendre ces #}}',
  'cfp-offers.taken':
    '{count, plural, one {Merci : # prise. Les membres la voient désormais ; les appels ouverts sont annoncés dans la limite du jour.} other {Merci : # prises. Les membres les voient désormais ; les appels ouverts sont annoncés dans la limite du jour.}}',
  'cfp-offers.title': 'Propositions',
  'cfp-offers.topic': 'Sujet',
  'cfp-offers.wait': '{count, plural, one {# attend.} other {# attendent.}}',
  'cfp-offers.waiting':
    '*Conférences proposées :* {added, plural, =0 {} one {# nouvelle} other {# nouvelles}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# modifiée} other {# modifiées}}{named, select, yes { de {sources}} other {}}',
  'cfp-offers.was': '{due} (avant : {day})',
};
