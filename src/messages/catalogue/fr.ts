import { call } from './fr/call.ts';
import { change } from './fr/change.ts';
import { own } from './fr/own.ts';
import { reminder } from './fr/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in French. Wants a native reader. */
export const FR: Catalogue = { ...call, ...change, ...own, ...reminder };
