import { call } from './pt/call.ts';
import { change } from './pt/change.ts';
import { own } from './pt/own.ts';
import { reminder } from './pt/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Portuguese. Wants a native reader. */
export const PT: Catalogue = { ...call, ...change, ...own, ...reminder };
