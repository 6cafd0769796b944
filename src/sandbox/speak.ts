import { DateTime } from 'luxon';
import { terminalText } from '../cli/output.ts';
import type { Instant, Zone } from '../domain/time.ts';
import type { Kept, LedgerChange } from './ledger.ts';

/** A moment for a person at a terminal: `Thu 26 Nov 2026, 13:00`. */
export function momentText(instant: Instant, zone: Zone): string {
  return DateTime.fromMillis(instant, { zone, locale: 'en-GB' }).toFormat('ccc d LLL yyyy, HH:mm');
}

const VERBS = { posted: '', edited: ' (edited)', removed: ' (removed)' } as const;

/** One line about a message: when, where, and how it begins. */
export function changeText({ type, message }: LedgerChange, now: Instant, place: string, zone: Zone): string {
  const thread = message.threadTs === null ? '' : ' (in a thread)';
  return `${momentText(now, zone)}  ${place}${thread}${VERBS[type]}  ${beginning(message)}`;
}

/** The first line as people read it: links and dates by their label, escaping undone. */
function beginning({ text }: Pick<Kept, 'text'>): string {
  const [line = ''] = text.split('\n');
  const labelled = line.replace(/<[^|>]*\|([^>]*)>/g, '$1').replace(/<(https?:[^>]*)>/g, '$1');
  return terminalText(labelled.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}
