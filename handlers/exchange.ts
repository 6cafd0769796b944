import { optionalText } from '../src/domain/answers.ts';
import { answered, asked, type Submission } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import { noteWish } from '../src/domain/submission-delivery.ts';
import { readAnswerValue, readCardValue } from '../src/messages/ids.ts';
import {
  askView,
  closedReply,
  enoughQuestionsReply,
  TALK_LIMITS,
  thankYouReply,
} from '../src/messages/moderation.ts';
import { answeredView, answerView, outcomeView } from '../src/messages/submission.ts';
import { openCase, settle } from './decision.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';

/** "Ask": the form for a question. Whether they may is looked up when it is sent: the form shows nothing. */
export async function openAsk({ bot, value, triggerId }: Press): Promise<Reply> {
  await bot.slack.openView(triggerId, askView(readCardValue(value)));
  return null;
}

/** The question goes to the submitter. */
export async function ask({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const question = readWords(answers, 'question', TALK_LIMITS.question);
  if (!question.ok) return question.reply;
  const found = await openCase(bot, userId, readCardValue(data));
  if (!found.ok) return { type: 'show', view: outcomeView(found.reply, 'en') };
  const outcome = asked(found.before, found.judge, question.text);
  if (!outcome.ok && outcome.refusal.type === 'closed')
    return { type: 'show', view: outcomeView(enoughQuestionsReply(), 'en') };
  const wishes = (after: Submission) => {
    const note = {
      type: 'question',
      question: question.text,
      round: after.round,
      index: after.exchanges.length - 1,
    } as const;
    return [noteWish(after, after.proposer, note, found.judge.at)];
  };
  const refused = await settle(bot, found, { action: 'asked', detail: question.text, outcome, wishes });
  return { type: 'show', view: outcomeView(refused ?? thankYouReply(), 'en') };
}

/** "Answer": the form for the answer to a question. */
export async function openAnswer({ bot, value, triggerId }: Press): Promise<Reply> {
  await bot.slack.openView(triggerId, answerView(readAnswerValue(value), 'en'));
  return null;
}

/** The answer goes to the card. */
export async function answerQuestion({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const words = readWords(answers, 'answer', TALK_LIMITS.answer);
  if (!words.ok) return words.reply;
  const { id, round, index } = readAnswerValue(data);
  const before = await bot.store.submissions.get(id);
  const settings = before && bot.config.submissions[before.kind].settings;
  const closed: FormReply = { type: 'show', view: outcomeView(closedReply(), 'en') };
  if (!before || !settings) return closed;
  const at = bot.clock.now();
  const outcome = answered(before, { round, index, answer: words.text, by: userId, at });
  if (!outcome.ok) return closed;
  const deed = {
    before,
    after: outcome.value,
    actor: userId,
    action: 'answered',
    detail: words.text,
  } as const;
  const committed = await bot.store.submissions.commit(changeOf(deed, settings, at));
  return committed.type === 'done' ? { type: 'show', view: answeredView('en') } : closed;
}

type Words = { ok: true; text: string } | { ok: false; reply: FormReply };

function readWords(answers: Sent['answers'], field: string, longest: number): Words {
  const text = optionalText(answers, field);
  if (text === '')
    return { ok: false, reply: { type: 'errors', errors: { [field]: 'Please write a few words.' } } };
  const error = `That is ${text.length} characters; at most ${longest} fit.`;
  if (text.length > longest) return { ok: false, reply: { type: 'errors', errors: { [field]: error } } };
  return { ok: true, text };
}
