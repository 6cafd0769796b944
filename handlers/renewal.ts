import type { AuditAction } from '../src/domain/audit.ts';
import type { KindSettings } from '../src/domain/item.ts';
import type { Outcome } from '../src/domain/outcome.ts';
import { filled, renewed, type Submission, withdrawn } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import { notYoursReply, overReply, renewedReply } from '../src/messages/listing.ts';
import type { Press, Reply } from './listener.ts';

/** "Renew": it is still open, and stays listed. */
export function renew(press: Press): Promise<Reply> {
  const { bot, userId } = press;
  return change(press, 'renewed', {
    decide: (before, settings) => renewed(before, { by: userId, at: bot.clock.now(), settings }),
    reply: ({ expiresAt }) => renewedReply(expiresAt, bot.config.community.zone),
  });
}

/** "Filled": the place is taken. */
export function markFilled(press: Press): Promise<Reply> {
  return change(press, 'filled', { decide: (before) => filled(before, press.userId), reply: overReply });
}

/** "Withdraw": its submitter takes it back. */
export function withdraw(press: Press): Promise<Reply> {
  return change(press, 'withdrawn', {
    decide: (before) => withdrawn(before, press.userId, press.bot.clock.now()),
    reply: overReply,
  });
}

type Change = {
  decide: (before: Submission, settings: KindSettings) => Outcome<Submission>;
  reply: (after: Submission) => Reply;
};

async function change(
  { bot, userId, value }: Press,
  action: AuditAction,
  { decide, reply }: Change,
): Promise<Reply> {
  const before = await bot.store.submissions.get(value);
  const settings = before && bot.config.submissions[before.kind].settings;
  if (!before || !settings) return notYoursReply();
  const outcome = decide(before, settings);
  if (!outcome.ok) return notYoursReply();
  const deed = { before, after: outcome.value, actor: userId, action };
  const committed = await bot.store.submissions.commit(changeOf(deed, settings, bot.clock.now()));
  return committed.type === 'done' ? reply(outcome.value) : notYoursReply();
}
