import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': 'Land',
  'cfp-item.due': 'Frist',
  'cfp-item.end': 'Letzter Tag',
  'cfp-item.link': 'Link',
  'cfp-item.link-hint': 'Die Seite der Konferenz, beginnend mit https://',
  'cfp-item.name': 'Konferenz',
  'cfp-item.not-open': 'Der Call for Papers ist noch nicht offen.',
  'cfp-item.online': 'Online',
  'cfp-item.online-choice': 'Man kann von anderswo teilnehmen',
  'cfp-item.page': 'Link zum Call for Papers',
  'cfp-item.page-hint': 'Wo man einen Vortrag einreicht, wenn es eine andere Seite ist.',
  'cfp-item.place': 'Ort',
  'cfp-item.place-hint': 'Etwa eine Stadt.',
  'cfp-item.propose': 'Einreichen bei: {link}',
  'cfp-item.start': 'Erster Tag',
  'cfp-item.state': 'Der Call for Papers',
  'cfp-item.state-not-open': 'ist noch nicht offen',
  'cfp-item.state-open': 'ist offen',
  'cfp-item.time': 'Uhrzeit der Frist',
  'cfp-item.time-hint': 'Nur wenn die Seite sie nennt, etwa 23:59.',
  'cfp-item.topics': 'Themen',
  'cfp-item.topics-hint': 'Mit Kommas dazwischen, etwa security, cloud.',
  'cfp-item.topics-line': 'Themen: {topics}',
  'cfp-item.zone': 'Zeitzone der Frist',
  'cfp-item.zone-hint': 'Wie die Seite sie nennt: PST, CET, UTC, AoE, Europe/Madrid.',
};
