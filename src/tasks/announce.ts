import type { Bot } from '../bot.ts';
import type { CfpCopy, Conference } from '../domain/cfp.ts';
import {
  type Announcement,
  announcedKeys,
  announcements,
  type Mark,
  nextAnnouncement,
  reachedMarks,
} from '../domain/cfp-announce.ts';
import { byKey } from '../domain/cfp-call.ts';
import { offerCards } from '../domain/cfp-offer.ts';
import type { CfpSettings } from '../domain/cfp-settings.ts';
import { updates } from '../domain/cfp-update.ts';
import type { StateName } from '../domain/delivery.ts';
import { scheduled } from '../domain/thread.ts';
import { DAY, HOUR, type Instant } from '../domain/time.ts';
import type { Rooms } from '../store/store.ts';
import { createCfpReminders } from './cfp-reminders.ts';

/** How far back a post may lie that is edited when its call changes. */
const MEMORY = 100 * DAY;

/** How far back a post may lie that counts for the budget of today, in any zone and after a wait for Slack. */
const BUDGET_MEMORY = 5 * DAY;

/** When a simulated clock jumps, a changed list is found within this time; a real one is looked at each minute. */
const GLANCE = HOUR;

/** Another replica said it first; what was begun is undone, and the next look sees it. */
class SaidByOther extends Error {
  override name = 'SaidByOther';
}

/** `changed`: how many rows of the outbox. `next`: when there may be more to do. */
type Look = { changed: number; next: Instant | null };

/**
 * Looks at the calls for papers again: edits posts whose call has changed, posts what is to be announced, and writes to
 * those who watch a call. What is said is marked in the transaction that puts it into the outbox, so that neither a
 * restart nor a second bot says it twice.
 */
export function createAnnounce(bot: Bot): () => Promise<Look> {
  const remind = createCfpReminders(bot);
  const update = createUpdate(bot);
  return async () => {
    const settings = bot.config.cfp;
    if (settings === null) return { changed: 0, next: null };
    const copy = await bot.cfps.read();
    const edited = await update(settings, copy);
    const said = await say(bot, settings, copy);
    const reminded = await remind(settings, copy.conferences);
    const shown = await showOffers(bot);
    const { conferences } = copy;
    const now = bot.clock.now();
    const home = bot.config.community.zone;
    const next = Math.min(
      nextAnnouncement({ settings, home, now, conferences }),
      reminded.next,
      now + GLANCE,
    );
    return { changed: edited + said + shown + reminded.changed, next };
  };
}

/** Edits what has changed. Once all posts are out and say what the list says, they are read again only when that changes. */
function createUpdate(bot: Bot): (settings: CfpSettings, copy: CfpCopy) => Promise<number> {
  let settled: CfpCopy | null = null;
  return async (settings, copy) => {
    if (settled === copy) return 0;
    const now = bot.clock.now();
    const { conferences, complete } = copy;
    const { open, applied } = await bot.store.transaction(async ({ outbox, cfps }) => {
      const rows = await outbox.list({ kind: 'cfp', since: now - MEMORY });
      const replies = await outbox.list({ kind: 'cfp-change', since: now - MEMORY });
      const { changes, changed } = updates({ rows: [...rows, ...replies], conferences, complete, now });
      // The reply tells the new date: a threshold that lies behind it already is not told once more.
      for (const mark of reachedBy(changed, conferences, { settings, home: bot.config.community.zone, now }))
        await cfps.say({ ...mark, at: now });
      const applied = changes.length === 0 ? 0 : await outbox.apply(changes);
      return {
        open: rows.some(({ state }) => UNSETTLED.includes(state.name)) || changes.length > 0,
        applied,
      };
    });
    settled = open ? null : copy;
    return applied;
  };
}

const UNSETTLED: readonly StateName[] = ['scheduled', 'joined', 'claimed', 'dispatching', 'in_doubt', 'held'];

function reachedBy(
  keys: readonly string[],
  conferences: readonly Conference[],
  moment: Parameters<typeof reachedMarks>[1],
): Mark[] {
  const known = byKey(conferences);
  return keys.flatMap((key) => {
    const conference = known.get(key);
    return conference === undefined ? [] : reachedMarks(conference, moment);
  });
}

async function say(bot: Bot, settings: CfpSettings, { conferences }: CfpCopy): Promise<number> {
  const { store, clock, config } = bot;
  const now = clock.now();
  const rows = await store.outbox.list({ kind: 'cfp', since: now - BUDGET_MEMORY });
  const said = await store.cfps.said(announcedKeys(conferences, now));
  const home = config.community.zone;
  const posts = announcements({ conferences, settings, home, said, rows, now });
  let count = 0;
  for (const post of posts) count += await sayOne(bot, post, now);
  return count;
}

async function sayOne({ store }: Bot, { wanted, marks }: Announcement, now: Instant): Promise<number> {
  const work = async ({ cfps, outbox }: Rooms) => {
    for (const mark of marks) if (!(await cfps.say({ ...mark, at: now }))) throw new SaidByOther();
    if ((await outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }])) === 0)
      throw new SaidByOther();
  };
  try {
    await store.transaction(work);
    return 1;
  } catch (error) {
    if (error instanceof SaidByOther) return 0;
    throw error;
  }
}

/** Shows curators what lists suggest, where there are any. */
async function showOffers({ store, clock, config }: Bot): Promise<number> {
  const { settings } = config.submissions.cfp;
  if (settings === null) return 0;
  const now = clock.now();
  return store.transaction(async ({ outbox, cfps }) => {
    const rows = await outbox.list({ kind: 'cfp-offers', since: now - MEMORY });
    const changes = offerCards(await cfps.offers(), rows, { channel: settings.moderation.channel, now });
    return changes.length === 0 ? 0 : outbox.apply(changes);
  });
}
