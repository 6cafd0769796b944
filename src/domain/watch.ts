import type { Instant } from './time.ts';

/** What can be watched; each has a room of subjects of its own. */
export type WatchKind = 'cfp' | 'call' | 'series';

/** Names one thing that can be watched: `cfp/<key>`. */
export type Subject = `${WatchKind}/${string}`;

/** A member (a Slack user id) wants a direct message about something. A button that stops it carries the subject. */
export type Watch = { person: string; subject: Subject; createdAt: Instant };
