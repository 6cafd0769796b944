import type { AuditAction } from '../src/domain/audit.ts';
import type { KindSettings } from '../src/domain/item.ts';
import type { Outcome } from '../src/domain/outcome.ts';
import type { Reader } from '../src/domain/person.ts';
import { filled, renewed, type Submission, withdrawn } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import { notYoursReply, overReply, renewedReply } from '../src/messages/listing.ts';
import { readerOf } from '../src/reader.ts';
import type { Press, Reply } from './listener.ts';

/** "Renew": it is still open, and stays listed. */
export function renew(press: Press): Promise<Reply> {
  const { bot, userId } = press;
  return change(press, 'renewed', {
    decide: (before, settings) => renewed(before, { by: userId, at: bot.clock.now(), settings }),
    reply: ({ expiresAt }, reader) => renewedReply(expiresAt, reader),
  });
}

/** "Filled": the place is taken. */
export function markFilled(press: Press): Promise<Reply> {
  return change(press, 'filled', { decide: (before) => filled(before, press.userId), reply: over });
}

/** "Withdraw": its submitter takes it back. */
export function withdraw(press: Press): Promise<Reply> {
  return change(press, 'withdrawn', {
    decide: (before) => withdrawn(before, press.userId, press.bot.clock.now()),
    reply: over,
  });
}

function over(_after: Submission, { language }: Reader): Reply {
  return overReply(language);
}

type Change = {
  decide: (before: Submission, settings: KindSettings) => Outcome<Submission>;
  reply: (after: Submission, reader: Reader) => Reply;
};

async function change(
  { bot, userId, value }: Press,
  action: AuditAction,
  { decide, reply }: Change,
): Promise<Reply> {
  const [before, reader] = await Promise.all([bot.store.submissions.get(value), readerOf(bot, userId)]);
  const settings = before && bot.config.submissions[before.kind].settings;
  if (!before || !settings) return notYoursReply(reader.language);
  const outcome = decide(before, settings);
  if (!outcome.ok) return notYoursReply(reader.language);
  const deed = { before, after: outcome.value, actor: userId, action };
  const committed = await bot.store.submissions.commit(changeOf(deed, settings, bot.clock.now()));
  return committed.type === 'done' ? reply(outcome.value, reader) : notYoursReply(reader.language);
}
