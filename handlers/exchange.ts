import { type Line, optionalText, tooLong } from '../src/domain/answers.ts';
import { type Mistakes, mistaken } from '../src/domain/mistake.ts';
import { answered, asked, type Submission } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import { noteWish } from '../src/domain/submission-delivery.ts';
import { readAnswerValue, readCardValue } from '../src/messages/ids.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import {
  askView,
  closedReply,
  enoughQuestionsReply,
  TALK_LIMITS,
  thankYouReply,
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
export async function ask(sent: Sent): Promise<FormReply> {
  const { bot, userId, data, answers } = sent;
  const question = readWords(answers, 'question', TALK_LIMITS.question);
  if (!question.ok) return mistakeReply(sent, { question: question.mistake });
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
export async function answerQuestion(sent: Sent): Promise<FormReply> {
  const { bot, userId, data, answers } = sent;
  const words = readWords(answers, 'answer', TALK_LIMITS.answer);
  if (!words.ok) return mistakeReply(sent, { answer: words.mistake });
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

function readWords(answers: Sent['answers'], field: string, longest: number): Line {
  const text = optionalText(answers, field);
  return text === '' ? mistaken('no-words') : (tooLong(text, longest) ?? { ok: true, text });
}

async function mistakeReply({ bot, userId }: Sent, mistakes: Mistakes): Promise<FormReply> {
  const { language } = await readerOf(bot, userId);
  return { type: 'errors', errors: fieldErrors(mistakes, language) };
}
