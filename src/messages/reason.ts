import type { Language } from '../domain/language.ts';
import { type Key, say } from './say.ts';

/** Reasons for a rejection that are often given, as they are stored; whoever reads one reads it in their own language. */
export const REASONS = [
  'It is not about open source programme offices',
  'The link does not lead to what it promises',
  'It is listed already',
  'Something important is missing',
  'It does not follow our community’s rules',
  'Another reason',
] as const;

export type Reason = (typeof REASONS)[number];

const KEYS = {
  'It is not about open source programme offices': 'moderation.reason-about',
  'The link does not lead to what it promises': 'moderation.reason-link',
  'It is listed already': 'moderation.reason-listed',
  'Something important is missing': 'moderation.reason-missing',
  'It does not follow our community’s rules': 'moderation.reason-rules',
  'Another reason': 'moderation.reason-other',
} as const satisfies Record<Reason, Key>;

/** A reason that is often given, as a choice in the language of who chooses. */
export function reasonLabel(reason: Reason, language: Language): string {
  return say(language, KEYS[reason]);
}

/** What is stored of a rejection: the chosen reason as a sentence, unless it is another one, and what was written. */
export function storedReason(chosen: Reason, words: string): string {
  const parts = [chosen === 'Another reason' ? '' : `${chosen}.`, words];
  return parts.filter((part) => part !== '').join(' ');
}

/** A stored reason for who reads it: the chosen part in their language, what was written as it is. */
export function reasonWords(stored: string, language: Language): string {
  const chosen = REASONS.find((reason) => stored === `${reason}.` || stored.startsWith(`${reason}. `));
  if (chosen === undefined) return stored;
  const reason = reasonLabel(chosen, language);
  const words = stored.slice(chosen.length + 2);
  return words === ''
    ? say(language, 'moderation.reason-chosen', { reason })
    : say(language, 'moderation.reason-with-words', { reason, words });
}
