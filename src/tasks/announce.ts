import type { Bot } from '../bot.ts';
import type { CfpCopy, Conference } from '../domain/cfp.ts';
import { cfpKey, isOpen } from '../domain/cfp.ts';
import { type Announcement, announcements, nextAnnouncement, reachedMarks } from '../domain/cfp-announce.ts';
import { byKey } from '../domain/cfp-call.ts';
import type { CfpSettings } from '../domain/cfp-settings.ts';
import { updates } from '../domain/cfp-update.ts';
import { cfpSubject, maySoonBeDue, watchMessage } from '../domain/cfp-watch.ts';
import type { Wanted } from '../domain/delivery.ts';
import { scheduled } from '../domain/thread.ts';
import { DAY, type Instant, MINUTE } from '../domain/time.ts';
import type { Rooms } from '../store/store.ts';

/** How far back a post may lie that is edited when its call changes. */
const MEMORY = 400 * DAY;

/** How often a watch is looked at while there is one. */
const WATCHING = 15 * MINUTE;

/** Another replica said it first; what was begun is undone, and the next look sees it. */
class SaidByOther extends Error {
  override name = 'SaidByOther';
}

/** `changed`: how many rows of the outbox. `next`: when time alone may ask for more. */
type Look = { changed: number; next: Instant | null };

/**
 * Looks at the calls for papers again: edits posts whose call has changed, posts what is to be announced, and writes to
 * those who watch a call. What is said is marked in the transaction that puts it into the outbox, so that neither a
 * restart nor a second bot says it twice.
 */
export async function announce(bot: Bot): Promise<Look> {
  const settings = bot.config.cfp;
  if (settings === null) return { changed: 0, next: null };
  const copy = await bot.cfps.read();
  const changed =
    (await update(bot, settings, copy)) +
    (await say(bot, settings, copy)) +
    (await remind(bot, settings, copy));
  return { changed, next: await nextLook(bot, settings, copy.conferences) };
}

async function update(bot: Bot, settings: CfpSettings, { conferences, complete }: CfpCopy): Promise<number> {
  const now = bot.clock.now();
  const home = bot.config.community.zone;
  const known = byKey(conferences);
  return bot.store.transaction(async ({ outbox, cfps }) => {
    const rows = await outbox.list({ kind: 'cfp', since: now - MEMORY });
    const { changes, changed } = updates({ rows, conferences, complete, now });
    // The reply tells the new date: a threshold that lies behind it already is not told once more.
    for (const key of changed) {
      const conference = known.get(key);
      const marks = conference === undefined ? [] : reachedMarks(conference, { settings, home, now });
      for (const mark of marks) await cfps.say({ ...mark, at: now });
    }
    return changes.length === 0 ? 0 : outbox.apply(changes);
  });
}

async function say(bot: Bot, settings: CfpSettings, { conferences }: CfpCopy): Promise<number> {
  const { store, clock, config } = bot;
  const now = clock.now();
  const rows = await store.outbox.list({ kind: 'cfp', since: now - 8 * DAY });
  const said = await store.cfps.said();
  const home = config.community.zone;
  const posts = announcements({ conferences, settings, home, said, rows, now });
  let count = 0;
  for (const post of posts) count += await sayOne(bot, post, now);
  return count;
}

async function sayOne({ store }: Bot, { wanted, marks }: Announcement, now: Instant): Promise<number> {
  const work = async ({ cfps, outbox }: Rooms) => {
    for (const mark of marks) if (!(await cfps.say({ ...mark, at: now }))) throw new SaidByOther();
    if ((await outbox.apply([insertOf(wanted)])) === 0) throw new SaidByOther();
  };
  try {
    await store.transaction(work);
    return 1;
  } catch (error) {
    if (error instanceof SaidByOther) return 0;
    throw error;
  }
}

function insertOf(wanted: Wanted) {
  return { type: 'insert', wanted, state: scheduled(wanted) } as const;
}

async function remind(bot: Bot, settings: CfpSettings, { conferences }: CfpCopy): Promise<number> {
  const { store, clock, config } = bot;
  const now = clock.now();
  const soon = conferences.filter((one) => maySoonBeDue(one, settings.watchBefore, now));
  let count = 0;
  for (const conference of soon) {
    for (const watch of await store.watches.on(cfpSubject(cfpKey(conference)))) {
      const chosen = await store.people.settingsOf(watch.person);
      if (chosen.muted.includes('cfp')) continue;
      const zone = chosen.zone ?? (await zoneOf(bot, watch.person)) ?? config.community.zone;
      const wanted = watchMessage(conference, watch, { settings, zone, now });
      if (wanted !== null) count += await store.outbox.apply([insertOf(wanted)]);
    }
  }
  return count;
}

/** Slack may not say where somebody lives; then they are reminded on the community's clock. */
async function zoneOf({ slack, log }: Bot, person: string): Promise<string | null> {
  try {
    return await slack.zoneOf(person);
  } catch (error) {
    log.warn({ err: error }, 'Slack did not say in which time zone a member lives');
    return null;
  }
}

async function nextLook(
  { store, clock, config }: Bot,
  settings: CfpSettings,
  conferences: readonly Conference[],
): Promise<Instant> {
  const now = clock.now();
  const home = config.community.zone;
  const next = nextAnnouncement({ settings, home, now, conferences });
  const open = new Set(conferences.filter((one) => isOpen(one, now)).map((one) => cfpSubject(cfpKey(one))));
  const watched = (await store.watches.all('cfp')).some(({ subject }) => open.has(subject));
  return watched ? Math.min(next, (Math.floor(now / WATCHING) + 1) * WATCHING) : next;
}
