import type { Bot } from '../bot.ts';
import { type Conference, cfpKey } from '../domain/cfp.ts';
import type { CfpSettings } from '../domain/cfp-settings.ts';
import { lastChanges } from '../domain/cfp-update.ts';
import {
  CHANGE_PATIENCE,
  cfpSubject,
  maySoonBeDue,
  nextWatching,
  watchChangeMessage,
  watchMessage,
} from '../domain/cfp-watch.ts';
import type { Wanted } from '../domain/delivery.ts';
import { scheduled } from '../domain/thread.ts';
import { HOUR, type Instant, type LocalNow, type Zone } from '../domain/time.ts';
import type { Watch } from '../domain/watch.ts';

/** People rarely move: who is watched for is asked for again after this time. */
const FRESH = 6 * HOUR;

/** `changed`: how many were written to. `next`: when somebody may be due, `Infinity` when nobody is watched for. */
type Reminded = { changed: number; next: Instant };

/**
 * Writes to those who watch a call that closes soon or has changed, each on the clock of their own zone. A row in the outbox
 * is said.
 */
export function createCfpReminders({
  store,
  clock,
  config,
  slack,
  log,
}: Bot): (settings: CfpSettings, conferences: readonly Conference[]) => Promise<Reminded> {
  const zones = new Map<string, { at: Instant; zone: Zone }>();

  /** Slack may not say where somebody lives; then they are reminded on the community's clock. */
  const zoneOf = async (person: string): Promise<Zone> => {
    const now = clock.now();
    const known = zones.get(person);
    if (known !== undefined && now >= known.at && now - known.at < FRESH) return known.zone;
    try {
      const zone = (await slack.zoneOf(person)) ?? config.community.zone;
      zones.set(person, { at: now, zone });
      return zone;
    } catch (error) {
      log.warn({ err: error }, 'Slack did not say in which time zone a member lives');
      return known?.zone ?? config.community.zone;
    }
  };

  /** Somebody who has turned these messages off gets none; what is in the outbox was said. */
  const write = async (watch: Watch, wish: (local: LocalNow) => Wanted | null): Promise<Reminded> => {
    const chosen = await store.people.settingsOf(watch.person);
    const [now, zone] = [clock.now(), chosen.zone ?? (await zoneOf(watch.person))];
    const wanted = wish({ now, zone });
    const next = nextWatching(zone, now);
    if (chosen.muted.includes('cfp')) return { changed: 0, next };
    if (wanted === null || (await store.outbox.get(wanted.key)) !== null) return { changed: 0, next };
    const changed = await store.outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
    return { changed, next };
  };

  return async (settings, conferences) => {
    const now = clock.now();
    const soon = conferences.filter((one) => maySoonBeDue(one, settings.watchBefore, now));
    const changes = await store.outbox.list({ kind: 'cfp-change', since: now - CHANGE_PATIENCE });
    const total: Reminded = { changed: 0, next: Number.POSITIVE_INFINITY };
    const writeToAll = async (key: string, wish: (watch: Watch, local: LocalNow) => Wanted | null) => {
      for (const watch of await store.watches.on(cfpSubject(key))) {
        const { changed, next } = await write(watch, (local) => wish(watch, local));
        total.changed += changed;
        total.next = Math.min(total.next, next);
      }
    };
    for (const row of lastChanges(changes))
      await writeToAll(row.facts.call.key, (watch, local) =>
        watchChangeMessage(row, watch, { settings, ...local }),
      );
    for (const conference of soon)
      await writeToAll(cfpKey(conference), (watch, local) =>
        watchMessage(conference, watch, { settings, ...local }),
      );
    return total;
  };
}
