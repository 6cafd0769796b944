import { call } from './it/call.ts';
import { change } from './it/change.ts';
import { own } from './it/own.ts';
import { reminder } from './it/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Italian. Wants a native reader. */
export const IT: Catalogue = { ...call, ...change, ...own, ...reminder };
