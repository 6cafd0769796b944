import { createHash } from 'node:crypto';
import type { Bot } from '../bot.ts';
import type { Wish } from '../domain/submission-delivery.ts';
import { questionsNow, type Survey } from '../domain/survey.ts';
import { surveyWish, surveyWishes } from '../domain/survey-delivery.ts';
import type { PlannedSurvey } from '../domain/survey-plan.ts';
import { isReminder } from '../domain/thread.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { wantedFirst } from '../domain/topic.ts';
import { usualQuestions } from '../messages/survey-question.ts';

/** How far back the reminders of a call may have been due. */
const MEMORY = 100 * DAY;

/** Opens a survey with its messages; in too small a channel it is refused instead. `false`: it is to be tried again. */
export async function openSurvey(bot: Bot, planned: PlannedSurvey, round: number): Promise<boolean> {
  const { log, slack, store } = bot;
  const { rule } = planned;
  const people = await slack.audience(rule.channel, rule.quorum);
  if (people === null) {
    log.warn(
      { survey: rule.name, channel: rule.channel },
      'not opened: Slack does not say who is in the channel',
    );
    return false;
  }
  const survey = await newSurvey(bot, planned, round, people < rule.quorum ? 'refused' : 'open');
  const wishes = survey.status === 'open' ? surveyWishes(survey) : refusalWish(bot, survey);
  const opened = await store.surveys.open(survey, wishes);
  if (opened)
    log.info({ survey: rule.name, call: survey.occurrence, status: survey.status }, 'a survey was opened');
  return true;
}

async function newSurvey(
  { clock, store }: Bot,
  { rule, occurrence, call }: PlannedSurvey,
  round: number,
  status: Survey['status'],
): Promise<Survey> {
  const now = clock.now();
  const topics = wantedFirst(await store.topics.all()).map(({ title }) => title);
  return {
    id: idOf(rule.name, occurrence, round),
    rule: rule.name,
    occurrence,
    call,
    channel: rule.channel,
    reminder: await reminderOf(store, rule.channel, occurrence, now),
    openedAt: now,
    closesAt: now + rule.closesAfter,
    quorum: rule.quorum,
    questions: questionsNow(rule.questions ?? usualQuestions(), topics),
    status,
    result: null,
  };
}

/** The same for the same call, so that a database restored from a backup knows its own survey again. It says nothing. */
function idOf(rule: string, occurrence: string, round: number): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, occurrence, round]))
    .digest('hex')
    .slice(0, 32);
}

/** The last reminder of the call that was posted, in the survey's own channel if there is one. */
async function reminderOf(
  { outbox }: Bot['store'],
  channel: string,
  occurrence: string,
  now: Instant,
): Promise<string | null> {
  const rows = (await outbox.list({ kind: 'reminder', since: now - MEMORY })).filter(isReminder);
  const posted = rows.filter(({ facts, state }) => facts.call.key === occurrence && state.name === 'posted');
  return (posted.findLast((row) => row.channel === channel) ?? posted.at(-1))?.key ?? null;
}

function refusalWish({ clock, config }: Bot, { id, call, channel, quorum }: Survey): Wish[] {
  if (config.organisers === null) return [];
  const notice = { type: 'survey-refused', title: call.title, channel, quorum } as const;
  return [
    surveyWish(`notice/survey-refused/${id}`, config.organisers.channel, clock.now(), {
      kind: 'notice',
      notice,
    }),
  ];
}
