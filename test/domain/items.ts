import type { PublicationFacts } from '../../src/domain/delivery-facts.ts';
import type { Job, KindSettings, News } from '../../src/domain/item.ts';
import { type Offer, offered, type Submission } from '../../src/domain/submission.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';

export const NOW = Date.parse('2026-11-20T09:00:00Z');

export const JOB: Job = {
  kind: 'job',
  organisation: 'Example Corp',
  title: 'OSPO lead',
  link: 'https://example.org/jobs/1',
  countries: ['DE'],
  remote: true,
  place: '',
  description: 'Ask for Ana',
  closesOn: null,
};

export const NEWS: News = {
  kind: 'news',
  link: 'https://example.org/a',
  summary: 'How we count',
  tag: 'Blog',
};

/** The message about an article with this summary. */
export function article(summary: string): PublicationFacts {
  return { kind: 'publication', content: { ...NEWS, summary }, face: 'open' };
}

export const SETTINGS: KindSettings = {
  command: '/ospo-job',
  channel: '#ospo-jobs',
  expiresAfter: 45 * DAY,
  renewBefore: 7 * DAY,
  tags: ['Blog'],
  guests: false,
  moderation: {
    channel: '#ospo-moderators',
    moderators: ['U1MOD', 'S1MODS'],
    selfApproval: false,
    limitPerHour: 5,
    answerWithin: 48 * HOUR,
    forgetAfter: 30 * DAY,
  },
};

/** An offer by `U1ANN`. */
export function offerOf(over: Partial<Offer> = {}): Offer {
  const record = { accepted: 0, rejected: 0, waiting: 0 };
  return { content: JOB, by: 'U1ANN', at: NOW, warnings: [], record, ...over };
}

/** A submission that waits. */
export function waiting(id = 's1', over: Partial<Offer> = {}): Submission {
  return offered(id, offerOf(over));
}
