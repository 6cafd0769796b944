import type { Bot } from '../bot.ts';
import { type Conference, cfpKey } from '../domain/cfp.ts';
import type { CfpSettings } from '../domain/cfp-settings.ts';
import { cfpSubject, maySoonBeDue, nextWatching, watchMessage } from '../domain/cfp-watch.ts';
import { scheduled } from '../domain/thread.ts';
import { HOUR, type Instant, type Zone } from '../domain/time.ts';
import type { Watch } from '../domain/watch.ts';

/** People rarely move: who is watched for is asked for again after this time. */
const FRESH = 6 * HOUR;

/** `changed`: how many were written to. `next`: when somebody may be due, `Infinity` when nobody is watched for. */
type Reminded = { changed: number; next: Instant };

/** Writes to those who watch a call that closes soon, each on the clock of their own zone. A row in the outbox is said. */
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

  const remindOne = async (
    settings: CfpSettings,
    conference: Conference,
    watch: Watch,
  ): Promise<Reminded> => {
    const chosen = await store.people.settingsOf(watch.person);
    const [now, zone] = [clock.now(), chosen.zone ?? (await zoneOf(watch.person))];
    const wanted = watchMessage(conference, watch, { settings, zone, now });
    const next = nextWatching(zone, now);
    if (chosen.muted.includes('cfp')) return { changed: 0, next };
    if (wanted === null || (await store.outbox.get(wanted.key)) !== null) return { changed: 0, next };
    const changed = await store.outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
    return { changed, next };
  };

  return async (settings, conferences) => {
    const now = clock.now();
    const soon = conferences.filter((one) => maySoonBeDue(one, settings.watchBefore, now));
    const total: Reminded = { changed: 0, next: Number.POSITIVE_INFINITY };
    for (const conference of soon) {
      for (const watch of await store.watches.on(cfpSubject(cfpKey(conference)))) {
        const { changed, next } = await remindOne(settings, conference, watch);
        total.changed += changed;
        total.next = Math.min(total.next, next);
      }
    }
    return total;
  };
}
