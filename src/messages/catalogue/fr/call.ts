import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Ordre du jour',
  'call.begun': 'A déjà commencé',
  'call.cancelled': 'annulé',
  'call.clocks':
    'Changement d’heure : à {cities}, cet appel est {amount} {way, select, later {plus tard} other {plus tôt}} que d’habitude, car {reason}.',
  'call.clocks.both': 'l’heure a changé là-bas comme à {city}',
  'call.clocks.call': 'l’heure a changé à {city} et {passing, select, yes {pas encore} other {pas}} là-bas',
  'call.clocks.there': 'l’heure a changé là-bas et {passing, select, yes {pas encore} other {pas}} à {city}',
  'call.days': 'du {first} au {last}',
  'call.google': 'Ajouter à Google Agenda',
  'call.guests':
    '{count, plural, one {Personne invitée} many {Personnes invitées} other {Personnes invitées}} : {names}',
  'call.ics': 'Ajouter au calendrier (.ics)',
  'call.in-days': 'Dans {days, plural, one {# jour} other {# jours}}',
  'call.join': 'Rejoindre',
  'call.locked': 'L’appel peut demander un code : il est dans l’événement du calendrier.',
  'call.one-hour': 'une heure',
  'call.others': 'd’autres villes',
  'call.outlook': 'Ajouter à Outlook',
  'call.over': 'Est déjà terminé',
  'call.place': 'Lieu : {place}',
  'call.rsvp': 'Confirmer ma présence',
  'call.started': 'A déjà commencé',
  'call.starts-in': 'Commence dans {length}',
  'call.starts-in-days': 'Commence dans {days, plural, one {# jour} other {# jours}}',
  'call.starts-in-hours': 'Commence dans {hours, plural, one {# heure} other {# heures}}',
  'call.starts-now': 'Commence maintenant',
  'call.today': 'Aujourd’hui',
  'call.tomorrow': 'Demain',
  'call.topic': 'Sujet : {topic}',
  'call.planned-topics': 'À l’ordre du jour : {topics}',
  'call.wanted-topics': 'Sujets les plus demandés : {topics}',
};
