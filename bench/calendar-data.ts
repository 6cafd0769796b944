import { createRandom, type Random } from '../test/simulation/random.ts';

/** How much of everything a made calendar holds; dates run from `firstYear` to `lastYear`. */
export type Recipe = {
  name: string;
  series: number;
  singles: number;
  overrides: number;
  firstYear: number;
  lastYear: number;
  /** Whether all series start in the first year and go on for ever. */
  endless: boolean;
};

/** The four calendars that are measured. */
export const RECIPES: readonly Recipe[] = [
  recipe('a community: 30 series, 500 singles, 15 years', 30, 500, 40),
  recipe('10,000 events', 100, 9_800, 100),
  recipe('100,000 events', 1_000, 98_000, 1_000),
  { ...recipe('1,000 series since 2005 without end', 1_000, 0, 0), firstYear: 2005, endless: true },
];

function recipe(name: string, series: number, singles: number, overrides: number): Recipe {
  return { name, series, singles, overrides, firstYear: 2012, lastYear: 2026, endless: false };
}

const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'America/Los_Angeles'];
const RULES = [
  'FREQ=WEEKLY;BYDAY=%1',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=%1',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=MONTHLY;BYDAY=2%1',
  'FREQ=MONTHLY;BYDAY=-1%1',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=DAILY',
  'FREQ=YEARLY',
];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WORDS = 'agenda notes review the of working group call open source office sync issues roadmap'.split(
  ' ',
);

/** The text of a calendar, the same one for the same seed. */
export function makeCalendar(recipe: Recipe, seed: string): string {
  const random = createRandom(`${seed}/${recipe.name}`);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//EN', ...ZONES.flatMap(vtimezone)];
  for (let index = 0; index < recipe.series; index++) {
    const overrides = Math.floor(((index + 1) * recipe.overrides) / recipe.series);
    const before = Math.floor((index * recipe.overrides) / recipe.series);
    lines.push(...series(random, recipe, `series-${index}`, overrides - before));
  }
  for (let index = 0; index < recipe.singles; index++)
    lines.push(...single(random, recipe, `single-${index}`));
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

function series(random: Random, recipe: Recipe, uid: string, overrides: number): string[] {
  const start = randomDay(random, recipe.firstYear, recipe.endless ? recipe.firstYear : recipe.lastYear - 1);
  const zone = random.pick(ZONES);
  const hour = random.between(8, 19);
  const weekday = WEEKDAYS[new Date(start).getUTCDay()] ?? 'MO';
  const rule = matching(random.pick(RULES), start).replace('%1', weekday);
  const ends = !recipe.endless && random.chance(0.6);
  const until = `;UNTIL=${stamp(start + random.between(100, 900) * 86_400_000, 23)}Z`;
  const master = event(random, uid, start, hour, zone, [`RRULE:${rule}${ends ? until : ''}`]);
  const weekly = rule.startsWith('FREQ=WEEKLY;BYDAY') && !rule.includes(',');
  const moved = weekly ? overrides : 0;
  return [
    ...master,
    ...Array.from({ length: moved }, (_, index) => override(random, uid, start, hour, zone, index)).flat(),
  ];
}

/** Makes a rule such that its first date is `start`, as every calendar program does. */
function matching(rule: string, start: number): string {
  const date = new Date(start).getUTCDate();
  if (rule.includes('MO,TU,WE,TH,FR'))
    return [0, 6].includes(new Date(start).getUTCDay()) ? 'FREQ=DAILY' : rule;
  if (rule.includes('BYMONTHDAY')) return rule.replace('15', String(Math.min(date, 28)));
  if (rule.includes('BYDAY=2%1')) return rule.replace('2%1', `${Math.min(4, Math.ceil(date / 7))}%1`);
  return rule.includes('-1%1') ? rule.replace('-1%1', '%1').replace('MONTHLY', 'WEEKLY') : rule;
}

function override(
  random: Random,
  uid: string,
  start: number,
  hour: number,
  zone: string,
  index: number,
): string[] {
  const original = start + 7 * (index + 1) * 86_400_000;
  const id = `RECURRENCE-ID;TZID=${zone}:${stamp(original, hour)}`;
  return event(random, uid, original, hour + 1, zone, [id]);
}

function single(random: Random, recipe: Recipe, uid: string): string[] {
  const start = randomDay(random, recipe.firstYear, recipe.lastYear);
  return event(random, uid, start, random.between(8, 19), random.pick(ZONES), []);
}

function event(
  random: Random,
  uid: string,
  day: number,
  hour: number,
  zone: string,
  more: string[],
): string[] {
  return [
    'BEGIN:VEVENT',
    `DTSTART;TZID=${zone}:${stamp(day, hour)}`,
    `DTEND;TZID=${zone}:${stamp(day, hour + 1)}`,
    ...more,
    'DTSTAMP:20261101T000000Z',
    `UID:${uid}@bench.example`,
    'CREATED:20240101T000000Z',
    `DESCRIPTION:${words(random, 45)}\\n\\nhttps://meet.example/j/${random.between(1e6, 1e7)}`,
    'LAST-MODIFIED:20260101T000000Z',
    'LOCATION:https://meet.example/community',
    'SEQUENCE:1',
    'STATUS:CONFIRMED',
    `SUMMARY:${words(random, 5)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function vtimezone(zone: string): string[] {
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...(OBSERVANCES[zone] ?? []), 'END:VTIMEZONE'];
}

const OBSERVANCES: Readonly<Record<string, readonly string[]>> = {
  'America/New_York': [
    ...observance('DAYLIGHT', '-0500', '-0400', '0308T02', '3', '2SU'),
    ...observance('STANDARD', '-0400', '-0500', '1101T02', '11', '1SU'),
  ],
  'America/Los_Angeles': [
    ...observance('DAYLIGHT', '-0800', '-0700', '0308T02', '3', '2SU'),
    ...observance('STANDARD', '-0700', '-0800', '1101T02', '11', '1SU'),
  ],
  'Europe/Berlin': [
    ...observance('DAYLIGHT', '+0100', '+0200', '0329T02', '3', '-1SU'),
    ...observance('STANDARD', '+0200', '+0100', '1025T03', '10', '-1SU'),
  ],
  'Asia/Kolkata': [
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'DTSTART:19700101T000000',
    'END:STANDARD',
  ],
};

function observance(
  part: string,
  from: string,
  to: string,
  start: string,
  month: string,
  day: string,
): string[] {
  return [
    `BEGIN:${part}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `DTSTART:1970${start}0000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`,
    `END:${part}`,
  ];
}

function randomDay(random: Random, firstYear: number, lastYear: number): number {
  const first = Date.UTC(firstYear, 0, 1);
  return first + random.between(0, (Date.UTC(lastYear + 1, 0, 1) - first) / 86_400_000 - 1) * 86_400_000;
}

function stamp(day: number, hour: number): string {
  return `${new Date(day).toISOString().slice(0, 10).replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

/** At most 75 octets a line (RFC 5545 3.1). */
function fold(line: string): string {
  return line.length <= 75 ? line : (line.match(/^.{75}|.{1,74}/g) ?? []).join('\r\n ');
}
