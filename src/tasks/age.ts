import type { Bot } from '../bot.ts';
import type { AuditAction } from '../domain/audit.ts';
import type { KindSettings } from '../domain/item.ts';
import type { Submission } from '../domain/submission.ts';
import { changeOf } from '../domain/submission-change.ts';
import { noteWish, nudgeWish, standingWishes, type Wish } from '../domain/submission-delivery.ts';
import { forgetting, nextRipe, type Ripe, ripened } from '../domain/submission-time.ts';
import { DAY, HOUR, type Instant } from '../domain/time.ts';

/** So many at once; the rest comes in the next look. */
const BATCH = 100;

/** Longer than any request of Slack could be repeated: signatures live for five minutes, forms for a day. */
const MEMORY = 7 * DAY;

/**
 * Time passes for submissions: listings end, their submitters are asked before, moderators are reminded, and messages
 * that were on their way during a change are brought up to date. Answers how many may have a message
 * to edit now.
 */
export async function age(bot: Bot): Promise<number> {
  const { clock, store } = bot;
  const now = clock.now();
  let changed = 0;
  for (const submission of await store.submissions.ripe(now, BATCH))
    changed += await ripen(bot, submission, now);
  for (const submission of await store.submissions.unsettled(BATCH)) {
    const settings = bot.config.submissions[submission.kind].settings;
    if (settings !== null)
      changed += await store.submissions.settle(submission, standingWishes(submission, settings));
  }
  await store.seen.forget(now - MEMORY);
  return changed;
}

/** What was rejected or withdrawn is kept for so long when its kind is off, and nobody says otherwise. */
const FORGET_AFTER = 30 * DAY;

async function ripen(bot: Bot, before: Submission, now: Instant): Promise<number> {
  const { config, store } = bot;
  const settings = config.submissions[before.kind].settings;
  const ripe = settings === null ? forgetting(before, FORGET_AFTER)[0] : nextRipe(before, settings, now);
  if (ripe?.type === 'forget' && ripe.at <= now) return forget(bot, before, now);
  // It has a message to edit, its kind is off, or the configuration has given it more time since its moment was stored.
  if (settings === null || !ripe || ripe.type === 'forget' || ripe.at > now) {
    await store.submissions.postpone(before, ripe?.at ?? (settings === null ? now + DAY : null));
    return 1;
  }
  const after = ripened(before, ripe.type);
  const deed = {
    before,
    after,
    actor: 'bot',
    action: ACTIONS[ripe.type],
    wishes: told(after, ripe.type, settings, now),
  };
  const outcome = await store.submissions.commit(changeOf(deed, settings, now));
  return outcome.type === 'done' ? 1 : 0;
}

async function forget({ log, store }: Bot, before: Submission, now: Instant): Promise<number> {
  if (await store.submissions.forget(before, now)) log.info({ submission: before.id }, 'forgotten');
  else await store.submissions.postpone(before, now + HOUR);
  return 0;
}

type Change = Exclude<Ripe['type'], 'forget'>;

const ACTIONS: Readonly<Record<Change, AuditAction>> = {
  expire: 'expired',
  ask: 'asked whether open',
  nudge: 'moderators reminded',
};

function told(after: Submission, type: Change, settings: KindSettings, now: Instant): Wish[] {
  switch (type) {
    case 'expire':
      // Nobody has to be told that their conference is over.
      if (after.kind === 'cfp') return [];
      return [noteWish(after, after.author, { type: 'expired', command: settings.command }, now)];
    case 'ask':
      return [noteWish(after, after.author, { type: 'renewal', expiresAt: after.expiresAt ?? now }, now)];
    case 'nudge':
      return [nudgeWish(after, settings, now)];
  }
}
