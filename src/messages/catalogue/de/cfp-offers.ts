import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Alle',
  'cfp-offers.changed': 'geändert',
  'cfp-offers.decision': 'Diese',
  'cfp-offers.do': 'Ausführen',
  'cfp-offers.done': '*Vorgeschlagene Konferenzen:* Hier wartet nichts mehr.',
  'cfp-offers.leave':
    '{count, plural, one {Diese # nicht übernehmen, bis sich die Liste ändert} other {Diese # nicht übernehmen, bis sich die Liste ändert}}',
  'cfp-offers.left': '{count, plural, one {Danke: # nicht übernommen.} other {Danke: # nicht übernommen.}}',
  'cfp-offers.look': 'Ansehen',
  'cfp-offers.more': '{count, plural, one {Und # weitere.} other {Und # weitere.}}',
  'cfp-offers.moved':
    'Die Vorschläge haben sich geändert, seit du sie angesehen hast. Sieh sie dir bitte noch einmal an.',
  'cfp-offers.next':
    'Mitglieder sehen keine davon, bis jemand sie übernimmt. Wähle ein Thema und eine Region, sieh sie dir an und entscheide, ob du sie übernimmst.',
  'cfp-offers.none':
    'Es wartet nichts, was dazu passt. Bitte wähle ein anderes Thema oder eine andere Region.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'steht in eurer eigenen Datei: bitte dort ändern',
  'cfp-offers.region': 'Region',
  'cfp-offers.show': 'Anzeigen',
  'cfp-offers.take': '{count, plural, one {Diese # übernehmen} other {Diese # übernehmen}}',
  'cfp-offers.taken':
    '{count, plural, one {Danke: # übernommen. Mitglieder sehen sie jetzt; offene Calls for Papers werden im Rahmen des Tageslimits angekündigt.} other {Danke: # übernommen. Mitglieder sehen sie jetzt; offene Calls for Papers werden im Rahmen des Tageslimits angekündigt.}}',
  'cfp-offers.title': 'Vorschläge',
  'cfp-offers.topic': 'Thema',
  'cfp-offers.wait': '{count, plural, one {# wartet.} other {# warten.}}',
  'cfp-offers.waiting':
    '*Vorgeschlagene Konferenzen:* {added, plural, =0 {} one {# neue} other {# neue}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# geänderte} other {# geänderte}}{named, select, yes { aus {sources}} other {}}',
  'cfp-offers.was': '{due} (vorher {day})',
};
