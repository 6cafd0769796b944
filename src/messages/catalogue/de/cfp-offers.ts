import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Alle',
  'cfp-offers.changed': 'geändert',
  'cfp-offers.decision': 'Diese',
  'cfp-offers.do': 'Ausführen',
  'cfp-offers.done': '*Vorgeschlagene Konferenzen:* hier wartet nichts mehr.',
  'cfp-offers.leave':
    '{count, plural, one {Diese # lassen, bis sich die Liste ändert} other {Diese # lassen, bis sich die Liste ändert}}',
  'cfp-offers.left': '{count, plural, one {Danke: # gelassen.} other {Danke: # gelassen.}}',
  'cfp-offers.look': 'Ansehen',
  'cfp-offers.more': '{count, plural, one {Und # weitere.} other {Und # weitere.}}',
  'cfp-offers.moved':
    'Die Vorschläge haben sich geändert, seit du sie angesehen hast. Sieh sie dir bitte noch einmal an.',
  'cfp-offers.next':
    'Mitglieder sehen keine davon, bis jemand sie übernimmt. Wähle ein Thema und eine Region, sieh sie an und übernimm oder lass sie.',
  'cfp-offers.none': 'Nichts, was wartet, passt. Bitte wähle ein anderes Thema oder eine andere Region.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'in eurer eigenen Datei: ändert sie dort',
  'cfp-offers.region': 'Region',
  'cfp-offers.show': 'Zeigen',
  'cfp-offers.take': '{count, plural, one {Diese # übernehmen} other {Diese # übernehmen}}',
  'cfp-offers.taken':
    '{count, plural, one {Danke: # übernommen. Mitglieder sehen sie jetzt; offene Calls werden im Rahmen des Tages angekündigt.} other {Danke: # übernommen. Mitglieder sehen sie jetzt; offene Calls werden im Rahmen des Tages angekündigt.}}',
  'cfp-offers.title': 'Vorschläge',
  'cfp-offers.topic': 'Thema',
  'cfp-offers.wait': '{count, plural, one {# wartet.} other {# warten.}}',
  'cfp-offers.waiting':
    '*Vorgeschlagene Konferenzen:* {added, plural, =0 {} one {# neue} other {# neue}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# geänderte} other {# geänderte}}{named, select, yes { aus {sources}} other {}}',
  'cfp-offers.was': '{due} (vorher {day})',
};
