import { optionalText } from '../src/domain/answers.ts';
import { rejected, type Submission } from '../src/domain/submission.ts';
import { noteWish } from '../src/domain/submission-delivery.ts';
import { readCardValue } from '../src/messages/ids.ts';
import { REASONS, rejectView, TALK_LIMITS, thankYouReply } from '../src/messages/moderation.ts';
import { outcomeView } from '../src/messages/submission.ts';
import { openCase, settle } from './decision.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';

/** "Reject": the form for the reason. */
export async function openReject({ bot, value, triggerId }: Press): Promise<Reply> {
  await bot.slack.openView(triggerId, rejectView(readCardValue(value)));
  return null;
}

/** It is rejected, and its submitter is told why. */
export async function reject({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const chosen = REASONS.find((reason) => reason === answers['reason']);
  const words = optionalText(answers, 'words');
  const errors = reasonErrors(chosen, words);
  if (errors !== null) return { type: 'errors', errors };
  const reason = [chosen === REASONS.at(-1) ? '' : `${chosen}.`, words]
    .filter((part) => part !== '')
    .join(' ');
  const found = await openCase(bot, userId, readCardValue(data));
  if (!found.ok) return { type: 'show', view: outcomeView(found.reply, 'en') };
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
  return { type: 'show', view: outcomeView(refused ?? thankYouReply(), 'en') };
}

function reasonErrors(chosen: string | undefined, words: string): Record<string, string> | null {
  if (chosen === undefined) return { reason: 'Please choose a reason.' };
  if (chosen === REASONS.at(-1) && words === '') return { words: 'Please say in a few words why.' };
  if (words.length <= TALK_LIMITS.reason) return null;
  return { words: `That is ${words.length} characters; at most ${TALK_LIMITS.reason} fit.` };
}
