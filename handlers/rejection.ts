import { optionalText, tooLong } from '../src/domain/answers.ts';
import type { Mistakes } from '../src/domain/mistake.ts';
import { rejected, type Submission } from '../src/domain/submission.ts';
import { noteWish } from '../src/domain/submission-delivery.ts';
import { readCardValue } from '../src/messages/ids.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { rejectView, TALK_LIMITS, thankYouReply } from '../src/messages/moderation.ts';
import { REASONS, storedReason } from '../src/messages/reason.ts';
import { outcomeView } from '../src/messages/submission.ts';
import { readerInTime, readerOf } from '../src/reader.ts';
import { openCase, settle } from './decision.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';

/** "Reject": the form for the reason. */
export async function openReject({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { language } = await readerInTime(bot, userId);
  await bot.slack.openView(triggerId, rejectView(readCardValue(value), language));
  return null;
}

/** It is rejected, and its submitter is told why. */
export async function reject({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const read = readReason(answers);
  if (!read.ok) {
    const { language } = await readerOf(bot, userId);
    return { type: 'errors', errors: fieldErrors(read.mistakes, language) };
  }
  const { reason } = read;
  const found = await openCase(bot, userId, readCardValue(data));
  const { language } = found;
  if (!found.ok) return { type: 'show', view: outcomeView(found.reply, language) };
  const { command, moderation } = found.settings;
  const { moderators } = moderation;
  const wishes = (after: Submission) => {
    const note = {
      type: 'rejected',
      reason,
      listed: after.status === 'approved',
      command,
      moderators,
    } as const;
    return [noteWish(after, found.before.proposer, note, found.judge.at)];
  };
  const outcome = rejected(found.before, found.judge, reason);
  const refused = await settle(bot, found, { action: 'rejected', detail: reason, outcome, wishes });
  return { type: 'show', view: outcomeView(refused ?? thankYouReply(language), language) };
}

type ReadReason = { ok: true; reason: string } | { ok: false; mistakes: Mistakes };

function readReason(answers: Sent['answers']): ReadReason {
  const chosen = REASONS.find((reason) => reason === answers['reason']);
  const words = optionalText(answers, 'words');
  if (chosen === undefined) return { ok: false, mistakes: { reason: { type: 'no-reason' } } };
  if (chosen === 'Another reason' && words === '')
    return { ok: false, mistakes: { words: { type: 'no-why' } } };
  const long = tooLong(words, TALK_LIMITS.reason);
  return long === null
    ? { ok: true, reason: storedReason(chosen, words) }
    : { ok: false, mistakes: { words: long.mistake } };
}
