import { compare } from '../calendar/compare.ts';
import type { Reading, Window } from '../calendar/feeds.ts';
import type { FeedChange } from '../domain/feed.ts';
import type { Zone } from '../domain/time.ts';
import { byStart, occurrenceObject } from './occurrence-line.ts';
import { whenOf } from './occurrence-table.ts';
import { printError, printResult, terminalText } from './output.ts';

type ReadCalendar = Extract<Reading, { type: 'read' }>;

/** Prints what the bot would notice at the window's start, had it read `before` and then `after`. */
export function printChanges(
  before: ReadCalendar,
  after: ReadCalendar,
  { window: { from, to }, zone, json }: { window: Window; zone: Zone; json: boolean },
): void {
  const known = before.occurrences.map((one) => ({ ...one, missingSince: null, removed: false }));
  const { verdict, changes, problems } = compare({
    ...{ known, reading: after.occurrences, excluded: after.excluded, suspicion: null },
    ...{ now: from, until: to, seenUntil: to, confirmed: true },
  });
  for (const problem of problems) printError(terminalText(problem));
  if (verdict === 'suspect')
    printError('So much has gone or come that the bot would keep the older calendar and ask the organisers.');
  const show = json ? changeLine : (change: FeedChange) => changeText(change, zone);
  for (const change of changes.toSorted((left, right) => byStart(left.after, right.after)))
    printResult(show(change));
  if (changes.length === 0 && !json) printResult('Nothing has changed.');
}

function changeLine(change: FeedChange): string {
  const before = 'before' in change ? occurrenceObject(change.before) : null;
  return JSON.stringify({ change: change.type, ...occurrenceObject(change.after), before });
}

function changeText(change: FeedChange, zone: Zone): string {
  const { type, after } = change;
  return `${type.padEnd(9)}  ${whenOf(after, zone)}  ${terminalText(after.summary)}${wasText(change, zone)}`;
}

function wasText(change: FeedChange, zone: Zone): string {
  if (change.type === 'moved') return ` (was: ${whenOf(change.before, zone)})`;
  return change.type === 'renamed' ? ` (was: ${terminalText(change.before.summary)})` : '';
}
