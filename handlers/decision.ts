import type { Bot } from '../src/bot.ts';
import type { AuditAction } from '../src/domain/audit.ts';
import type { KindSettings } from '../src/domain/item.ts';
import type { Outcome, Refusal } from '../src/domain/outcome.ts';
import type { Judge, Submission } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import type { Wish } from '../src/domain/submission-delivery.ts';
import type { CardValue } from '../src/messages/ids.ts';
import {
  changedReply,
  closedReply,
  decidedByReply,
  duplicateReply,
  notModeratorReply,
  ownReply,
} from '../src/messages/moderation.ts';
import type { Mrkdwn } from '../src/messages/mrkdwn.ts';

/** A submission that a moderator may do something about, or what they are told instead. */
export type Case =
  | { ok: true; before: Submission; settings: KindSettings; judge: Judge }
  | { ok: false; reply: Mrkdwn };

/** Finds what a card shows. Rights are looked up now, not when the card was posted; who lacks them leaves a line in the trail. */
export async function openCase(bot: Bot, userId: string, { id, revision }: CardValue): Promise<Case> {
  const before = await bot.store.submissions.get(id);
  const settings = before && bot.config.submissions[before.kind].settings;
  if (!before || !settings) return { ok: false, reply: closedReply() };
  const { moderators, selfApproval } = settings.moderation;
  const at = bot.clock.now();
  if (!(await bot.slack.isOneOf(userId, moderators))) {
    const attempt = { submission: id, at, actor: userId, action: 'denied', detail: '' } as const;
    await bot.store.submissions.record({ id: bot.ids.random(), ...attempt });
    return { ok: false, reply: notModeratorReply() };
  }
  return { ok: true, before, settings, judge: { by: userId, at, revision, selfApproval } };
}

/** What a moderator does: the outcome, and what others are told of it. */
export type Deciding = {
  action: AuditAction;
  outcome: Outcome<Submission>;
  detail?: string;
  wishes?: (after: Submission) => readonly Wish[];
};

/** Takes a decision over, unless somebody was quicker. Answers what the moderator is told when it was not, else `null`. */
export async function settle(
  bot: Bot,
  { before, settings, judge }: Case & { ok: true },
  { action, outcome, detail = '', wishes = () => [] }: Deciding,
): Promise<Mrkdwn | null> {
  if (!outcome.ok) return refusalReply(outcome.refusal);
  const after = outcome.value;
  const deed = { before, after, actor: judge.by, action, detail, wishes: wishes(after) };
  const committed = await bot.store.submissions.commit(changeOf(deed, settings, judge.at));
  switch (committed.type) {
    case 'done':
      bot.log.info({ submission: after.id, decision: action }, 'a moderator decided');
      return null;
    case 'overtaken':
      return overtakenReply(committed.now, before);
    case 'duplicate':
      return duplicateReply();
    case 'limited':
    case 'repeated':
      return changedReply();
  }
}

/** Somebody was quicker: they decided, or did something else. */
function overtakenReply(now: Submission | null, before: Submission): Mrkdwn {
  if (now?.status === 'pending' && now.round === before.round) return changedReply();
  return decidedByReply(now?.decision?.by ?? null);
}

function refusalReply(refusal: Refusal): Mrkdwn {
  switch (refusal.type) {
    case 'decided':
      return decidedByReply(refusal.by);
    case 'changed':
      return changedReply();
    case 'own':
      return ownReply();
    case 'closed':
      return closedReply();
  }
}
