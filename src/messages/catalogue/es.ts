import { call } from './es/call.ts';
import { change } from './es/change.ts';
import { own } from './es/own.ts';
import { reminder } from './es/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Spanish. Wants a native reader. */
export const ES: Catalogue = { ...call, ...change, ...own, ...reminder };
