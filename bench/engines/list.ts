import type { Window } from '../../src/calendar/feeds.ts';

/** An instant, or the date of an all-day event. */
export type Found = { uid: string; start: number | string };

/** Parses a calendar and lists what overlaps the window, in any order. */
export type ListDates = (body: Uint8Array, window: Window) => Found[];
