import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*Früher geschlossen:* {name} nimmt keine Einreichungen mehr an.',
  'cfp-post.closing':
    '{count, plural, one {Ein Call for Papers schließt bald} other {# Calls for Papers schließen bald}}',
  'cfp-post.commands': '{command} zeigt und filtert sie; {command} add schlägt einen vor.',
  'cfp-post.earlier': '*Weniger Zeit für {name}:* {due}.',
  'cfp-post.extended': '*Mehr Zeit für {name}:* {due}.',
  'cfp-post.is-closed': 'Dieser Call for Papers ist geschlossen',
  'cfp-post.is-withdrawn': 'Dieser Call for Papers wurde zurückgezogen',
  'cfp-post.more':
    '{count, plural, one {Und # weiterer: {command} zeigt alle, {command} closing:14d die, die bald schließen.} other {Und # weitere: {command} zeigt alle, {command} closing:14d die, die bald schließen.}}',
  'cfp-post.opened':
    '{count, plural, one {Ein Call for Papers ist offen} other {# Calls for Papers sind offen}}',
  'cfp-post.reopened': '*Wieder offen:* {name} nimmt Einreichungen an, {due}.',
  'cfp-post.was': 'Vorher: {due}.',
  'cfp-post.week': 'Calls for Papers dieser Woche',
  'cfp-post.withdrawn':
    '*Zurückgezogen:* Der Call for Papers von {name} ist nicht mehr gelistet. Sieh bitte auf seiner Seite nach, bevor du schreibst.',
};
