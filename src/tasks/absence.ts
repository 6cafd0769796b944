import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import { DAY, type Instant, MINUTE } from '../domain/time.ts';

const SEEN = 'last-tick';
const AWAY = 'away';

/** A bot that ticked so lately was not away. */
const BRIEF = 5 * MINUTE;
/** How long a reply or a notice may repeat what was said while we were away: until then every feed has been read. */
const ECHO = 7 * DAY;

/** The time of which this database knows nothing: the bot was off, or a backup of the database was restored. */
export type Absence = { from: Instant; to: Instant };

/** What a process knows of the last absence. */
export type Absences = {
  /** To be called at each tick: notices that time went by without one, and leaves a trace that this one was. */
  beat(): Promise<void>;
  /** The absence in which this delivery may have been sent already, without this database knowing; or `null`. */
  mayHaveSent(row: Delivery): Absence | null;
  /** The last absence, if it was one at that moment; or `null`. */
  covers(instant: Instant): Absence | null;
};

/** Watches out for absences. They are remembered in the store, so that a restart does not forget one. */
export function createAbsences({ clock, store, log }: Bot): Absences {
  let absence: Absence | null = null;
  let beaten = Number.NEGATIVE_INFINITY;

  const begin = async (now: Instant): Promise<void> => {
    const seen = await store.meta.get(SEEN);
    absence = parse(await store.meta.get(AWAY));
    if (seen === null || now - Number(seen) <= BRIEF) return;
    // One that is not over yet grows: what was in doubt because of it still is.
    const from = absence !== null && now < absence.to + ECHO ? absence.from : Number(seen);
    absence = { from, to: now };
    await store.meta.set(AWAY, JSON.stringify(absence));
    log.warn({ ...absence }, 'the bot was away: what was due meanwhile is looked for before it is sent');
  };

  return {
    async beat() {
      const now = clock.now();
      if (beaten === Number.NEGATIVE_INFINITY) await begin(now);
      if (Math.abs(now - beaten) < MINUTE) return;
      await store.meta.set(SEEN, String(now));
      beaten = now;
    },
    covers: (instant) =>
      absence !== null && absence.from <= instant && instant <= absence.to ? absence : null,
    mayHaveSent({ facts, dueAt }) {
      if (absence === null) return null;
      const concerned = facts.kind === 'reminder' ? dueAt <= absence.to : clock.now() < absence.to + ECHO;
      return concerned ? absence : null;
    },
  };
}

function parse(text: string | null): Absence | null {
  return text === null ? null : (JSON.parse(text) as Absence);
}
