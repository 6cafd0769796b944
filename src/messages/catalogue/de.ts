import { call } from './de/call.ts';
import { change } from './de/change.ts';
import { own } from './de/own.ts';
import { reminder } from './de/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in German. Wants a native reader. */
export const DE: Catalogue = { ...call, ...change, ...own, ...reminder };
