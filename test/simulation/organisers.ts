import { DateTime } from 'luxon';
import { DAY, type Instant, MINUTE } from '../../src/domain/time.ts';
import { calendarText, type Event, type Instance, instantOf, wallTimes } from './event.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

/** Both hemispheres, zones with half hours, and zones that never change. */
const ZONES = [
  'America/New_York',
  'Europe/Madrid',
  'Australia/Sydney',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Tokyo',
] as const;

const WALL = "yyyy-MM-dd'T'HH:mm:ss";

/** The people who keep the calendar, and change their minds. */
export type Organisers = {
  /** The calendar as it stands. */
  text(): string;
  /** Does one more thing to it. */
  meddle(at: Instant): void;
};

function eventOf(random: Random, index: number, from: Instant): Event {
  const zone = random.pick(ZONES);
  const day = DateTime.fromMillis(from, { zone }).plus({ days: random.between(-10, 12) });
  const time = { hour: random.between(7, 19), minute: random.pick([0, 0, 15, 30, 45]) };
  return {
    uid: `event-${index}@simulation`,
    title: `Call ${index}`,
    zone,
    start: day.set({ ...time, second: 0, millisecond: 0 }).toFormat(WALL),
    minutes: random.pick([30, 60, 90]),
    everyDays: random.pick([null, null, 7, 7, 14]),
    instances: new Map(),
    gone: false,
  };
}

function changed(random: Random, planned: string, before: Instance): Instance {
  const moved = DateTime.fromISO(planned, { zone: 'UTC' }).plus({
    days: random.pick([0, 0, 0, 1, -1]),
    hours: random.between(-3, 3),
  });
  return random.pick<Instance>([
    { ...before, start: moved.toFormat(WALL) },
    { ...before, start: moved.toFormat(WALL) },
    { ...before, title: `Renamed ${random.between(1, 99)}` },
    { ...before, off: 'status' },
    { ...before, off: 'exdate' },
    {},
  ]);
}

/** Instances near `at` are the ones worth meddling with: reminders of them are due or just posted. */
function nearby(event: Event, at: Instant): string[] {
  return wallTimes(event, at + 9 * DAY).filter((wall) => instantOf(wall, event.zone) > at - 30 * MINUTE);
}

/** A calendar with a handful of series and single events around `from`, and what happens to it. */
export function createOrganisers(random: Random, truth: Truth, from: Instant): Organisers {
  const events: Event[] = [];
  const add = (at: Instant) => {
    const event = eventOf(random, events.length, at);
    events.push(event);
    truth.note(event, at);
  };
  for (let count = random.between(2, 4); count > 0; count -= 1) add(from);
  return {
    text: () => calendarText(events),
    meddle(at) {
      if (events.length < 6 && random.chance(0.15)) return add(at);
      const event = random.pick(events);
      if (random.chance(0.12)) event.gone = !event.gone;
      else {
        const planned = nearby(event, at)[random.between(0, 2)];
        if (planned === undefined) return;
        const change = changed(random, planned, event.instances.get(planned) ?? {});
        // A single event has nothing to be struck out of.
        if (event.everyDays === null && change.off === 'exdate') change.off = 'status';
        event.instances.set(planned, change);
      }
      truth.note(event, at);
    },
  };
}
