import type { Bot } from '../src/bot.ts';
import type { AuditAction } from '../src/domain/audit.ts';
import type { KindSettings } from '../src/domain/item.ts';
import type { Language } from '../src/domain/language.ts';
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
import { readerOf } from '../src/reader.ts';

/** A submission that a moderator may do something about, or what they are told instead; and in which language they are told. */
export type Case = { language: Language } & (
  | { ok: true; before: Submission; settings: KindSettings; judge: Judge }
  | { ok: false; reply: Mrkdwn }
);

/** Finds what a card shows. Rights are looked up now, not when the card was posted; who lacks them leaves a line in the trail. */
export async function openCase(bot: Bot, userId: string, { id, revision }: CardValue): Promise<Case> {
  const [before, { language }] = await Promise.all([bot.store.submissions.get(id), readerOf(bot, userId)]);
  const settings = before && bot.config.submissions[before.kind].settings;
  if (!before || !settings) return { ok: false, language, reply: closedReply(language) };
  const { moderators, selfApproval } = settings.moderation;
  const at = bot.clock.now();
  if (!(await bot.slack.isOneOf(userId, moderators))) {
    const attempt = { submission: id, at, actor: userId, action: 'denied', detail: '' } as const;
    await bot.store.submissions.record({ id: bot.ids.random(), ...attempt });
    return { ok: false, language, reply: notModeratorReply(language) };
  }
  return { ok: true, language, before, settings, judge: { by: userId, at, revision, selfApproval } };
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
  { before, settings, judge, language }: Case & { ok: true },
  { action, outcome, detail = '', wishes = () => [] }: Deciding,
): Promise<Mrkdwn | null> {
  if (!outcome.ok) return refusalReply(outcome.refusal, language);
  const after = outcome.value;
  const deed = { before, after, actor: judge.by, action, detail, wishes: wishes(after) };
  const committed = await bot.store.submissions.commit(changeOf(deed, settings, judge.at));
  switch (committed.type) {
    case 'done':
      bot.log.info({ submission: after.id, decision: action }, 'a moderator decided');
      return null;
    case 'overtaken':
      return overtakenReply(committed.now, before, language);
    case 'duplicate':
      return duplicateReply(language);
    case 'limited':
    case 'repeated':
      return changedReply(language);
  }
}

/** Somebody was quicker: they decided, or did something else. */
function overtakenReply(now: Submission | null, before: Submission, language: Language): Mrkdwn {
  if (now?.status === 'pending' && now.round === before.round) return changedReply(language);
  return decidedByReply(now?.decision?.by ?? null, language);
}

function refusalReply(refusal: Refusal, language: Language): Mrkdwn {
  switch (refusal.type) {
    case 'decided':
      return decidedByReply(refusal.by, language);
    case 'changed':
      return changedReply(language);
    case 'own':
      return ownReply(language);
    case 'closed':
      return closedReply(language);
  }
}
