import type { Bot } from '../src/bot.ts';
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
  type WordsProblem,
  wordsError,
} from '../src/messages/moderation.ts';
import { answeredView, answerView, outcomeView } from '../src/messages/submission.ts';
import { readerInTime, readerOf } from '../src/reader.ts';
import { openCase, settle } from './decision.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';

/** "Ask": the form for a question. Whether they may is looked up when it is sent: the form shows nothing. */
export async function openAsk({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { language } = await readerInTime(bot, userId);
  await bot.slack.openView(triggerId, askView(readCardValue(value), language));
  return null;
}

/** The question goes to the submitter. */
export async function ask({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const question = readWords(answers, 'question', TALK_LIMITS.question);
  if (!question.ok) return errorReply(bot, userId, 'question', question.problem);
  const found = await openCase(bot, userId, readCardValue(data));
  const { language } = found;
  if (!found.ok) return { type: 'show', view: outcomeView(found.reply, language) };
  const outcome = asked(found.before, found.judge, question.text);
  if (!outcome.ok && outcome.refusal.type === 'closed')
    return { type: 'show', view: outcomeView(enoughQuestionsReply(language), language) };
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
  return { type: 'show', view: outcomeView(refused ?? thankYouReply(language), language) };
}

/** "Answer": the form for the answer to a question. */
export async function openAnswer({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { language } = await readerInTime(bot, userId);
  await bot.slack.openView(triggerId, answerView(readAnswerValue(value), language));
  return null;
}

/** The answer goes to the card. */
export async function answerQuestion({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const words = readWords(answers, 'answer', TALK_LIMITS.answer);
  if (!words.ok) return errorReply(bot, userId, 'answer', words.problem);
  const { id, round, index } = readAnswerValue(data);
  const [before, { language }] = await Promise.all([bot.store.submissions.get(id), readerOf(bot, userId)]);
  const settings = before && bot.config.submissions[before.kind].settings;
  const closed: FormReply = { type: 'show', view: outcomeView(closedReply(language), language) };
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
  return committed.type === 'done' ? { type: 'show', view: answeredView(language) } : closed;
}

type Words = { ok: true; text: string } | { ok: false; problem: WordsProblem };

function readWords(answers: Sent['answers'], field: string, most: number): Words {
  const text = optionalText(answers, field);
  const { length } = text;
  if (length === 0) return { ok: false, problem: { type: 'none' } };
  return length > most ? { ok: false, problem: { type: 'long', length, most } } : { ok: true, text };
}

async function errorReply(
  bot: Bot,
  userId: string,
  field: string,
  problem: WordsProblem,
): Promise<FormReply> {
  const { language } = await readerOf(bot, userId);
  return { type: 'errors', errors: { [field]: wordsError(problem, language) } };
}
