import { DateTime } from 'luxon';
import { DAY, type Instant, type Lead, type LocalDate, type Zone } from './time.ts';
import { addDays, localDate, wallInstant, wallMillis } from './walltime.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The day of the month on which an issue is due. `day` counts from 1; a month without it has its last day instead. */
export type IssueDay =
  | { type: 'weekday'; ordinal: (typeof ORDINALS)[number]; weekday: (typeof WEEKDAYS)[number] }
  | { type: 'day'; day: number };

/** When issues are due, and how long before members are asked for news. `time` is `HH:MM` on the wall clock of `zone`. */
export type IssueSchedule = { day: IssueDay; time: string; askBefore: Lead; zone: Zone };

/** One issue: its date, when its draft is due, and when members are asked for news. */
export type DueIssue = { date: LocalDate; dueAt: Instant; askAt: Instant };

/** Reads `last-tuesday`, `first-monday`, `15` or `last-day`; `null` when it is none of these. */
export function parseIssueDay(text: string): IssueDay | null {
  const written = text.trim().toLowerCase();
  if (written === 'last-day') return { type: 'day', day: 31 };
  if (/^\d{1,2}$/.test(written)) {
    const day = Number(written);
    return day >= 1 && day <= 31 ? { type: 'day', day } : null;
  }
  const [first, second, ...others] = written.split(/[\s-]+/);
  const ordinal = ORDINALS.find((one) => one === first);
  const weekday = WEEKDAYS.find((one) => one === second);
  if (ordinal === undefined || weekday === undefined || others.length > 0) return null;
  return { type: 'weekday', ordinal, weekday };
}

/** That day of the month in which `date` lies. */
export function issueDateIn(date: LocalDate, day: IssueDay): LocalDate {
  const month = DateTime.fromISO(date, { zone: 'UTC' }).startOf('month');
  const last = month.daysInMonth ?? 28;
  if (day.type === 'day') return isoDate(month.set({ day: Math.min(day.day, last) }));
  const weekday = WEEKDAYS.indexOf(day.weekday) + 1;
  const first = 1 + ((weekday - month.weekday + 7) % 7);
  const nth = ORDINALS.indexOf(day.ordinal);
  const chosen = day.ordinal === 'last' ? first + 7 * Math.floor((last - first) / 7) : first + 7 * nth;
  return isoDate(month.set({ day: chosen }));
}

/** The newest issue that is due by now, and the one after it. */
export function issuesAround(now: Instant, schedule: IssueSchedule): { last: DueIssue; next: DueIssue } {
  const today = localDate(now, schedule.zone);
  const middle = DateTime.fromISO(today, { zone: 'UTC' }).startOf('month');
  const near = [-1, 0, 1].map((months) =>
    dueIssue(issueDateIn(isoDate(middle.plus({ months })), schedule.day), schedule),
  );
  const [earlier, current, later] = near as [DueIssue, DueIssue, DueIssue];
  return current.dueAt <= now ? { last: current, next: later } : { last: earlier, next: current };
}

/** The issue of a date. */
function dueIssue(date: LocalDate, { time, askBefore, zone }: IssueSchedule): DueIssue {
  const at = (day: LocalDate) => wallInstant(day, wallMillis(time), zone);
  return { date, dueAt: at(date), askAt: at(addDays(date, -askBefore.days)) - askBefore.ms };
}

/** The date of the issue that people work on: today's, even when its draft has come already, else the next one. */
export function workingDate(now: Instant, schedule: IssueSchedule): LocalDate {
  const { last, next } = issuesAround(now, schedule);
  return last.date === localDate(now, schedule.zone) ? last.date : next.date;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, no further than ten years from `today`. */
export function isDate(text: string, today: LocalDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = DateTime.fromISO(text, { zone: 'UTC' });
  return at.isValid && Math.abs(at.toMillis() - Date.parse(today)) < 3_653 * DAY;
}

/** Whether an issue of that day can be made now: what a draft of long ago held would count as printed for long. */
export function isNear(date: LocalDate, today: LocalDate): boolean {
  return date >= addDays(today, -31) && date <= addDays(today, 93);
}

function isoDate(at: DateTime): LocalDate {
  return at.toFormat('yyyy-MM-dd');
}
