import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': 'Bewerbungsschluss',
  'job.countries': 'Länder',
  'job.countries-hint': 'Wo man arbeiten kann. Mehrere sind möglich; keines, wenn es überall remote geht.',
  'job.description': 'Beschreibung für die Moderatoren',
  'job.description-hint': 'Wird nicht veröffentlicht. Was zeigt, dass es zu unserer Community passt.',
  'job.link': 'Link',
  'job.link-hint': 'Die Seite der Stelle selbst, beginnend mit https://',
  'job.organisation': 'Organisation',
  'job.place': 'Ort',
  'job.place-hint': 'Zum Beispiel eine Stadt.',
  'job.remote': 'remote',
  'job.remote-choice': 'Man kann von anderswo arbeiten',
  'job.remote-label': 'Remote',
  'job.title': 'Titel',
  'job.until': 'Bewerben bis: {date}',
  'job.where': 'Wo: {where}',
  'job.where-at': 'Wo: {where} ({place})',
};
