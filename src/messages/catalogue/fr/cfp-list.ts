import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# conférence} other {# conférences}}',
  'cfp-list.alone': '{command} ne montre cette liste qu’à vous.',
  'cfp-list.event': 'Conférences sans appel à contributions ouvert',
  'cfp-list.found':
    '*{what}*{sought, select, yes { pour « {query} »} other {}}{paged, select, yes {, page {page} sur {pages}} other {}}',
  'cfp-list.help':
    '{command} liste les appels à contributions ouverts, les plus proches de la clôture d’abord. La liste n’est visible que par vous.',
  'cfp-list.help-add':
    '{command} add ouvre un formulaire pour suggérer un appel à contributions ; les modérateurs l’examinent d’abord.',
  'cfp-list.help-all':
    '{command} all liste aussi les conférences sans appel à contributions ouvert ; les mêmes filtres peuvent suivre.',
  'cfp-list.help-date':
    'Une date sans heure court jusqu’à la fin de ce jour partout sur Terre. La page elle-même peut fermer plus tôt.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtre : chaque mot doit convenir. Les mots sont cherchés dans le nom, le lieu et les sujets ; les régions (europe, asia, apac, emea, amer…), les pays en anglais et online sont connus ; closing:14d, topic:…, country:de aussi. Mettez entre guillemets les mots qui vont ensemble.',
  'cfp-list.help-hint': '{command} help explique comment filtrer.',
  'cfp-list.help-mine': '{command} mine liste vos rappels et ce que vous avez suggéré.',
  'cfp-list.later': 'Clôture plus tard',
  'cfp-list.month': 'Clôture ce mois-ci',
  'cfp-list.nearest': 'Sans {words}, il y en a {count, plural, one {#} other {#}} :',
  'cfp-list.next': 'Page suivante',
  'cfp-list.none':
    'Aucun appel à contributions n’est ouvert en ce moment. {command} all liste les conférences connues et {command} add en suggère une.',
  'cfp-list.nothing': 'Rien ne correspond à « {query} ».',
  'cfp-list.nothing-next':
    '{command} liste tous les appels à contributions ouverts, {command} all aussi les conférences, et {command} add en suggère un.',
  'cfp-list.off':
    'Cette communauté ne liste pas d’appels à contributions ici. Adressez-vous à un organisateur.',
  'cfp-list.open': '{count, plural, one {# appel à contributions} other {# appels à contributions}}',
  'cfp-list.previous': 'Page précédente',
  'cfp-list.share': 'Partager dans ce canal',
  'cfp-list.soon': 'Ouverture prochaine',
  'cfp-list.undated': 'Ouverts, date limite inconnue',
  'cfp-list.unknown': 'Je ne connais pas le filtre « {word} ». {command} help dit lesquels existent.',
  'cfp-list.week': 'Clôture cette semaine',
  'cfp-list.word': '« {word} »',
};
