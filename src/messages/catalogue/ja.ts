import { call } from './ja/call.ts';
import { change } from './ja/change.ts';
import { own } from './ja/own.ts';
import { reminder } from './ja/reminder.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Japanese. Wants a native reader. */
export const JA: Catalogue = { ...call, ...change, ...own, ...reminder };
