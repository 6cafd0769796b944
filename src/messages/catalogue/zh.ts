import type { Catalogue } from './translation.ts';
import { call } from './zh/call.ts';
import { change } from './zh/change.ts';
import { own } from './zh/own.ts';
import { reminder } from './zh/reminder.ts';

/** Everything that the bot says in Chinese. Wants a native reader. */
export const ZH: Catalogue = { ...call, ...change, ...own, ...reminder };
