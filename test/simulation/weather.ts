import { DAY, HOUR, type Instant, MINUTE, type Millis } from '../../src/domain/time.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

/** What may trouble the bot for a while. */
const TROUBLES = [
  'slack down',
  'slack shaky',
  'history unreadable',
  'history limited',
  'feed failing',
  'feed garbage',
  'feed empty',
  'feed cut',
  'bot down',
  'clock back',
  'clock forward',
  'clock 2099',
  'clock 1970',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** While any of these lasts, nobody can be told anything in time. */
export const SILENCING: readonly Trouble[] = [
  'slack down',
  'slack shaky',
  'history limited',
  'history unreadable',
  'bot down',
  'clock back',
  'clock forward',
  'clock 1970',
  'clock 2099',
];
/** With so much undisturbed time everything that was decided has been carried out. */
export const ENOUGH_CALM: Millis = 3 * HOUR;

/** A stretch of trouble, `to` excluded. */
export type Spell = { trouble: Trouble; from: Instant; to: Instant };

/** The troubles of a run. */
export type Weather = {
  /** All spells, in the order in which they begin. */
  spells: readonly Spell[];
  /** One more that begins now. */
  add(spell: Spell): void;
  is(trouble: Trouble): boolean;
  /** How much of the time between two instants was free of these troubles. */
  calm(from: Instant, to: Instant, troubles: readonly Trouble[]): Millis;
};

const LENGTHS: Readonly<Record<Trouble, readonly [Millis, Millis]>> = {
  'slack down': [5 * MINUTE, 2 * HOUR],
  'slack shaky': [HOUR, DAY],
  'history unreadable': [10 * MINUTE, 6 * HOUR],
  'history limited': [HOUR, 12 * HOUR],
  'feed failing': [HOUR, 4 * DAY],
  'feed garbage': [10 * MINUTE, 6 * HOUR],
  'feed empty': [10 * MINUTE, 3 * HOUR],
  'feed cut': [10 * MINUTE, 6 * HOUR],
  'bot down': [MINUTE, 14 * HOUR],
  'clock back': [10 * MINUTE, 3 * HOUR],
  'clock forward': [10 * MINUTE, 3 * HOUR],
  'clock 2099': [MINUTE, MINUTE],
  'clock 1970': [30_000, 30_000],
};

function spellOf(random: Random, from: Instant, to: Instant): Spell {
  const trouble = random.pick(TROUBLES);
  const [least, most] = LENGTHS[trouble];
  const start = random.between(from, to);
  return { trouble, from: start, to: start + random.between(least, most) };
}

/** Troubles between two instants; `onChange` is told as each begins and ends. */
export function createWeather(
  random: Random,
  timeline: Timeline,
  { from, to, onChange }: { from: Instant; to: Instant; onChange(spell: Spell, begins: boolean): void },
): Weather {
  const spells: Spell[] = Array.from({ length: random.between(6, 18) }, () => spellOf(random, from, to)).sort(
    (one, other) => one.from - other.from,
  );
  const now = new Map<Trouble, number>();
  const count = (spell: Spell, by: number) => {
    now.set(spell.trouble, (now.get(spell.trouble) ?? 0) + by);
    onChange(spell, by > 0);
  };
  const announce = (spell: Spell) => {
    timeline.plan(spell.from, () => count(spell, 1));
    timeline.plan(spell.to, () => count(spell, -1));
  };
  spells.forEach(announce);
  return {
    spells,
    add(spell) {
      spells.push(spell);
      spells.sort((one, other) => one.from - other.from);
      announce(spell);
    },
    is: (trouble) => (now.get(trouble) ?? 0) > 0,
    calm(start, end, troubles) {
      let calm = 0;
      let at = start;
      for (const spell of spells.filter(({ trouble }) => troubles.includes(trouble))) {
        calm += Math.max(0, Math.min(spell.from, end) - at);
        at = Math.max(at, spell.to);
      }
      return calm + Math.max(0, end - at);
    },
  };
}
