import type { KindSettings } from '../src/domain/item.ts';
import { readContent } from '../src/domain/kind.ts';
import { approved, claimed, type Submission } from '../src/domain/submission.ts';
import { noteWish } from '../src/domain/submission-delivery.ts';
import { readCardValue } from '../src/messages/ids.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { editApproveView, thankYouReply } from '../src/messages/moderation.ts';
import { outcomeView } from '../src/messages/submission.ts';
import { openCase, settle } from './decision.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';
import { openWindow } from './window.ts';

/** "Approve": what the card shows is posted. */
export async function approve({ bot, userId, value }: Press): Promise<Reply> {
  const found = await openCase(bot, userId, readCardValue(value));
  if (!found.ok) return found.reply;
  const { before, judge, settings } = found;
  const outcome = approved(before, judge, settings);
  const wishes = (after: Submission) => [acceptedNote(after, settings, false)];
  return (await settle(bot, found, { action: 'approved', outcome, wishes })) ?? thankYouReply(found.language);
}

function acceptedNote(after: Submission, { channel }: KindSettings, edited: boolean) {
  const { proposer, expiresAt, decision, createdAt } = after;
  return noteWish(
    after,
    proposer,
    { type: 'approved', channel, expiresAt, edited },
    decision?.at ?? createdAt,
  );
}

/** "Edit and approve": the form with what the card shows, once it is clear that they may see it. */
export async function openEditApprove({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  const found = await openCase(bot, userId, readCardValue(value));
  const view = found.ok
    ? editApproveView(found.before, found.settings, found.language)
    : outcomeView(found.reply, found.language);
  await bot.slack.updateView(viewId, view);
  return null;
}

/** The corrected form was sent: it is approved as it is in the form. */
export async function editApprove({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const found = await openCase(bot, userId, readCardValue(data));
  if (!found.ok) return { type: 'show', view: outcomeView(found.reply, found.language) };
  const { before, settings, judge, language } = found;
  const filled = readContent(before.kind, answers, settings, judge.at);
  if (!filled.ok) return { type: 'errors', errors: fieldErrors(filled.mistakes, language) };
  const outcome = approved(before, judge, settings, filled.content);
  const wishes = (after: Submission) => [acceptedNote(after, settings, true)];
  const refused = await settle(bot, found, { action: 'approved', detail: 'edited', outcome, wishes });
  return { type: 'show', view: outcomeView(refused ?? thankYouReply(language), language) };
}

/** "I look after this": others see who does. */
export async function claim({ bot, userId, value }: Press): Promise<Reply> {
  const found = await openCase(bot, userId, readCardValue(value));
  if (!found.ok) return found.reply;
  const outcome = claimed(found.before, userId);
  return (await settle(bot, found, { action: 'claimed', outcome })) ?? thankYouReply(found.language);
}
