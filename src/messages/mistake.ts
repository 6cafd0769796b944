import type { Language } from '../domain/language.ts';
import type { Mistake, Mistakes, PlainMistake } from '../domain/mistake.ts';
import { type Key, say } from './say.ts';

const PLAIN = {
  'no-benefit': 'mistake.no-benefit',
  'no-conference': 'mistake.no-conference',
  'no-countries': 'mistake.no-countries',
  'no-dates': 'mistake.no-dates',
  'no-day': 'mistake.no-day',
  'no-day-of-time': 'mistake.no-day-of-time',
  'no-description': 'mistake.no-description',
  'no-first-day': 'mistake.no-first-day',
  'no-level': 'mistake.no-level',
  'no-link': 'mistake.no-link',
  'no-new-title': 'mistake.no-new-title',
  'no-organisation': 'mistake.no-organisation',
  'no-rating': 'mistake.no-rating',
  'no-reason': 'mistake.no-reason',
  'no-speaker': 'mistake.no-speaker',
  'no-suggestion': 'mistake.no-suggestion',
  'no-summary': 'mistake.no-summary',
  'no-tag': 'mistake.no-tag',
  'no-time-of-zone': 'mistake.no-time-of-zone',
  'no-title': 'mistake.no-title',
  'no-topic': 'mistake.no-topic',
  'no-why': 'mistake.no-why',
  'no-words': 'mistake.no-words',
  'join-link': 'mistake.join-link',
  'not-https': 'mistake.not-https',
  over: 'mistake.over',
  'passcode-in-link': 'mistake.passcode-in-link',
  past: 'mistake.past',
  'private-link': 'mistake.private-link',
  reversed: 'mistake.reversed',
  secret: 'mistake.secret',
  'strange-link': 'mistake.strange-link',
  time: 'mistake.time',
  unlisted: 'mistake.unlisted',
  'user-in-link': 'mistake.user-in-link',
  zone: 'mistake.zone',
} as const satisfies Record<PlainMistake, Key>;

/** One sentence for who filled the field in. */
export function mistakeWords(mistake: Mistake, language: Language): string {
  switch (mistake.type) {
    case 'short-link':
      return say(language, 'mistake.short-link', { host: mistake.host });
    case 'too-long':
      return say(language, 'mistake.too-long', { length: mistake.length, most: mistake.most });
    case 'too-many':
      return say(language, 'mistake.too-many', { count: mistake.count, most: mistake.most });
    case 'long-link':
      return say(language, 'mistake.long-link', { most: mistake.most });
    case 'long-topic':
      return say(language, 'mistake.long-topic', { most: mistake.most });
    case 'many-countries':
      return say(language, 'mistake.many-countries', { most: mistake.most });
    case 'many-topics':
      return say(language, 'mistake.many-topics', { most: mistake.most });
    default:
      return say(language, PLAIN[mistake.type]);
  }
}

/** What is said beside the fields of a form, as Slack takes it. */
export function fieldErrors(mistakes: Mistakes, language: Language): Record<string, string> {
  const errors = Object.entries(mistakes).map(([field, mistake]) => [field, mistakeWords(mistake, language)]);
  return Object.fromEntries(errors);
}
