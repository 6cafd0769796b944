import { call } from './en/call.ts';
import { change } from './en/change.ts';
import { own } from './en/own.ts';
import { reminder } from './en/reminder.ts';

/** Everything that the bot says in English; the keys of every language. */
export const EN = { ...call, ...change, ...own, ...reminder } as const;
