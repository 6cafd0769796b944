import { type Day, dateOf, dayOf, daysInMonth, firstWeekOf, weekdayOf, weekStartOf } from './civil.ts';
import type { Rule } from './rule.ts';

/**
 * The days of a rule, period by period. A period is a day, week, month or year, by FREQ; `unit` counts them.
 * `plain` means that no part of the rule takes days out of its periods, so that all of them have equally many.
 */
export type DayPlan = {
  unitOf(day: Day): number;
  firstDayOf(unit: number): Day;
  daysIn(unit: number): Day[];
  /** Steps (see `Budget`) that one period costs. */
  cost: number;
  plain: boolean;
};

/** The days of a rule of FREQ=DAILY or longer; what the rule leaves open comes from the day it starts on. */
export function planDays(rule: Rule, start: Day): DayPlan {
  const full = withStart(rule, start);
  switch (rule.frequency) {
    case 'YEARLY':
      return yearly(full);
    case 'MONTHLY':
      return monthly(full);
    case 'WEEKLY':
      return weekly(full);
    default:
      return daily(full);
  }
}

/** Whether a day is one that the BYxxx parts of a rule allow, all of them read as limits. */
export function dayFilter(rule: Rule): (day: Day) => boolean {
  if (!hasDateParts(rule)) return weekdayFilter(rule);
  const allows = dateFilter(rule, 'none');
  return (day) => {
    const { year, month, date } = dateOf(day);
    return allows(day, year, month, date);
  };
}

/** "Information, not contained in the rule, … [is] derived from DTSTART" (RFC 5545 3.3.10). */
function withStart(rule: Rule, start: Day): Rule {
  const { month, date } = dateOf(start);
  const weekday = [{ weekday: weekdayOf(start), nth: 0 }];
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0) return rule;
  if (rule.frequency === 'WEEKLY') return { ...rule, byDay: weekday };
  if (rule.frequency === 'DAILY') return rule;
  if (rule.byWeekNo.length > 0) return { ...rule, byDay: weekday };
  if (rule.frequency === 'MONTHLY') return { ...rule, byMonthDay: [date] };
  return { ...rule, byMonthDay: [date], byMonth: rule.byMonth.length > 0 ? rule.byMonth : [month] };
}

function hasDateParts(rule: Rule): boolean {
  return [rule.byMonth, rule.byMonthDay, rule.byYearDay, rule.byWeekNo].some((part) => part.length > 0);
}

function daily(rule: Rule): DayPlan {
  const allows = dayFilter(rule);
  return {
    unitOf: (day) => day,
    firstDayOf: (unit) => unit,
    daysIn: (unit) => (allows(unit) ? [unit] : []),
    cost: 1,
    plain: !hasDateParts(rule) && rule.byDay.length === 0,
  };
}

function weekly(rule: Rule): DayPlan {
  const allows = dayFilter(rule);
  const epoch = weekStartOf(0, rule.weekStart);
  return {
    unitOf: (day) => Math.floor((day - epoch) / 7),
    firstDayOf: (unit) => epoch + unit * 7,
    daysIn: (unit) => {
      const days: Day[] = [];
      for (let day = epoch + unit * 7; day < epoch + unit * 7 + 7; day++) if (allows(day)) days.push(day);
      return days;
    },
    cost: 3,
    plain: !hasDateParts(rule),
  };
}

function monthly(rule: Rule): DayPlan {
  const allows = dateFilter(rule, 'month');
  return {
    unitOf: (day) => {
      const { year, month } = dateOf(day);
      return year * 12 + month - 1;
    },
    firstDayOf: (unit) => dayOf(Math.floor(unit / 12), (unit % 12) + 1, 1),
    daysIn: (unit) => daysOfMonth(Math.floor(unit / 12), (unit % 12) + 1, rule, allows),
    cost: 15,
    plain: false,
  };
}

function yearly(rule: Rule): DayPlan {
  if (rule.byWeekNo.length > 0) return yearlyByWeek(rule);
  const allows = dateFilter(rule, rule.byMonth.length > 0 ? 'month' : 'year');
  const months = rule.byMonth.length > 0 ? rule.byMonth : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return {
    unitOf: (day) => dateOf(day).year,
    firstDayOf: (unit) => dayOf(unit, 1, 1),
    daysIn: (unit) => months.flatMap((month) => daysOfMonth(unit, month, rule, allows)),
    cost: 15 * months.length,
    plain: false,
  };
}

/** The weeks of a year begin up to three days before it and end up to three days after. */
function yearlyByWeek(rule: Rule): DayPlan {
  const allows = dayFilter(rule);
  const firstOf = (year: number) => firstWeekOf(year, rule.weekStart);
  return {
    unitOf: (day) => weekYearOf(day, rule.weekStart),
    firstDayOf: firstOf,
    daysIn: (year) => {
      const days: Day[] = [];
      for (let day = firstOf(year); day < firstOf(year + 1); day++) if (allows(day)) days.push(day);
      return days;
    },
    cost: 180,
    plain: false,
  };
}

type DateFilter = (day: Day, year: number, month: number, date: number) => boolean;

function daysOfMonth(year: number, month: number, rule: Rule, allows: DateFilter): Day[] {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
  const days: Day[] = [];
  const first = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  for (let date = 1; date <= length; date++) {
    if (allows(first + date - 1, year, month, date)) days.push(first + date - 1);
  }
  return days;
}

/** `scope` is what the number before a weekday counts within. */
function dateFilter(rule: Rule, scope: 'none' | 'month' | 'year'): DateFilter {
  const filters = [
    ...(rule.byDay.length > 0 ? [weekdayInScope(rule, scope)] : []),
    ...(rule.byMonth.length > 0 ? [inMonth(new Set(rule.byMonth))] : []),
    ...(rule.byMonthDay.length > 0 ? [onMonthDay(new Set(rule.byMonthDay))] : []),
    ...(rule.byYearDay.length > 0 ? [onYearDay(new Set(rule.byYearDay))] : []),
    ...(rule.byWeekNo.length > 0 ? [inWeek(new Set(rule.byWeekNo), rule.weekStart)] : []),
  ];
  const [only] = filters;
  if (only !== undefined && filters.length === 1) return only;
  return (day, year, month, date) => filters.every((filter) => filter(day, year, month, date));
}

function weekdayFilter(rule: Rule): (day: Day) => boolean {
  const weekdays = new Set(rule.byDay.map(({ weekday }) => weekday));
  return weekdays.size === 0 ? () => true : (day) => weekdays.has(weekdayOf(day));
}

function weekdayInScope(rule: Rule, scope: 'none' | 'month' | 'year'): DateFilter {
  if (scope === 'none' || rule.byDay.every(({ nth }) => nth === 0)) return weekdayFilter(rule);
  const wanted = new Set(rule.byDay.map(({ weekday, nth }) => weekdayKey(weekday, nth)));
  const weekdays = new Set(rule.byDay.map(({ weekday }) => weekday));
  return (day, year, month, date) => {
    const weekday = weekdayOf(day);
    if (!weekdays.has(weekday)) return false;
    const index = scope === 'month' ? date : day - dayOf(year, 1, 1) + 1;
    const length = scope === 'month' ? daysInMonth(year, month) : daysInYear(year);
    return (
      wanted.has(weekdayKey(weekday, 0)) ||
      wanted.has(weekdayKey(weekday, Math.ceil(index / 7))) ||
      wanted.has(weekdayKey(weekday, -Math.ceil((length - index + 1) / 7)))
    );
  };
}

function weekdayKey(weekday: number, nth: number): number {
  return nth * 7 + weekday;
}

function inMonth(months: ReadonlySet<number>): DateFilter {
  return (_day, _year, month) => months.has(month);
}

function onMonthDay(dates: ReadonlySet<number>): DateFilter {
  return (_day, year, month, date) => dates.has(date) || dates.has(date - daysInMonth(year, month) - 1);
}

function onYearDay(days: ReadonlySet<number>): DateFilter {
  return (day, year) => {
    const index = day - dayOf(year, 1, 1) + 1;
    return days.has(index) || days.has(index - daysInYear(year) - 1);
  };
}

/** Weeks at the turn of a year belong to the year that has four of their days. */
function weekYearOf(day: Day, weekStart: number): number {
  return dateOf(weekStartOf(day, weekStart) + 3).year;
}

function inWeek(weeks: ReadonlySet<number>, weekStart: number): DateFilter {
  return (day) => {
    const weekFirst = weekStartOf(day, weekStart);
    const year = weekYearOf(day, weekStart);
    const first = firstWeekOf(year, weekStart);
    const week = (weekFirst - first) / 7 + 1;
    const weekCount = (firstWeekOf(year + 1, weekStart) - first) / 7;
    return weeks.has(week) || weeks.has(week - weekCount - 1);
  };
}

function daysInYear(year: number): number {
  return dayOf(year + 1, 1, 1) - dayOf(year, 1, 1);
}
