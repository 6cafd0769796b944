import type { AgendaDoubt, DoubtfulAgenda } from '../domain/agenda-doubt.ts';
import type { Language } from '../domain/language.ts';
import { cityOf } from '../domain/zones.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { dayFor, weekdayFor } from './reader.ts';

/** Two digits each: `17:00`. */
function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function doubtWords(doubt: AgendaDoubt, language: Language): Mrkdwn {
  switch (doubt.type) {
    case 'weekday':
      return mrkdwn`It says ${plain(weekdayFor(doubt.said, language))}; that day is a ${plain(weekdayFor(doubt.is, language))}.`;
    case 'hour':
      return mrkdwn`It says ${plain(clock(doubt.said))} ${plain(cityOf(doubt.zone), 60)}; the calendar has ${plain(clock(doubt.is))} there.`;
    case 'region': {
      const calls = doubt.calls.slice(0, 5).map((title) => mrkdwn`${plain(title, 150)}`);
      return mrkdwn`The calendar has no call of that series on that day, but this: ${joined(calls, 800, ', ')}.`;
    }
    case 'no-call':
      return mrkdwn`The calendar has no call on that day, so nobody sees this agenda.`;
  }
}

/** Which agenda is meant: `APAC & EMEA, Thursday, 24 December 2026 (Security)`. */
export function agendaName({ series, date, topic }: DoubtfulAgenda, language: Language): Mrkdwn {
  const what = topic === null ? mrkdwn`` : mrkdwn` (${plain(topic, 200)})`;
  return mrkdwn`${plain(series, 150)}, ${plain(dayFor(date, { language }))}${what}`;
}

/** What an agenda and the calendar say differently, one sentence each. */
export function doubtLines({ doubts }: DoubtfulAgenda, language: Language): Mrkdwn[] {
  return doubts.map((doubt) => doubtWords(doubt, language));
}
