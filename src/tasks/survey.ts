import type { Bot } from '../bot.ts';
import { feedRecords } from '../calendars.ts';
import type { KnownOccurrence } from '../domain/feed.ts';
import type { Survey } from '../domain/survey.ts';
import { surveyWishes } from '../domain/survey-delivery.ts';
import { nextStep, type PlannedSurvey, planSurveys } from '../domain/survey-plan.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { closeSurvey, withdrawSurvey } from './survey-close.ts';
import { openSurvey } from './survey-open.ts';
import type { Worker } from './worker.ts';

/** What a look at the surveys has brought: whether a message is to be edited, and when to look again at the latest. */
export type SurveyLook = { edits: boolean; again: Instant | null };

/**
 * Opens surveys after their calls, withdraws those whose call was called off, closes those whose time is over, and
 * removes what deleted rows have left behind. Each look begins from what is stored and from the calendars as they are.
 */
export function createSurveys(worker: Worker): () => Promise<SurveyLook> {
  const { clock, store } = worker.bot;
  const plan = createSurveyPlan(worker.bot);
  return async () => {
    const now = clock.now();
    const planned = await plan();
    const ended = [];
    for (const survey of await store.surveys.active())
      ended.push(await endIfDue(worker, survey, planned, now));
    const opened = [];
    for (const one of planned.filter(({ opensAt, until }) => opensAt <= now && now < until))
      opened.push(await openIfDue(worker.bot, one, now));
    const settled = await settle(worker.bot);
    const clean = !(await store.surveys.hasTraces()) || (await store.surveys.scrub());
    const undone = !clean || ended.includes('later') || opened.includes('later');
    const moments = [
      ...(undone ? [now + MINUTE] : []),
      ...planned.map(({ opensAt }) => opensAt).filter((opensAt) => opensAt > now),
      ...(await store.surveys.active()).map(({ closesAt }) => closesAt).filter((closesAt) => closesAt > now),
    ];
    return {
      edits: settled || ended.includes('ended'),
      again: moments.length === 0 ? null : Math.min(...moments),
    };
  };
}

/** What the calendars ask for, worked out once for each state of a calendar. */
function createSurveyPlan({ config, store }: Bot): () => Promise<PlannedSurvey[]> {
  const known = new WeakMap<readonly KnownOccurrence[], PlannedSurvey[]>();
  const planOf = (occurrences: readonly KnownOccurrence[]): PlannedSurvey[] => {
    const { linkHosts } = config.community;
    const planned =
      known.get(occurrences) ?? config.surveys.flatMap((rule) => planSurveys(rule, occurrences, linkHosts));
    known.set(occurrences, planned);
    return planned;
  };
  return async () => {
    if (config.surveys.length === 0) return [];
    const records = await feedRecords({ config, store });
    return records.flatMap((record) => planOf(record?.occurrences ?? []));
  };
}

async function endIfDue(
  worker: Worker,
  survey: Survey,
  planned: readonly PlannedSurvey[],
  now: Instant,
): Promise<'ended' | 'later' | null> {
  const own = planned.find(
    ({ rule, occurrence }) => rule.name === survey.rule && occurrence === survey.occurrence,
  );
  switch (nextStep(own ?? null, survey, now)) {
    case 'withdraw':
      await withdrawSurvey(worker.bot, survey);
      return 'ended';
    case 'close':
      return (await closeSurvey(worker, survey)) ? 'ended' : 'later';
    case 'open':
    case null:
      return null;
  }
}

async function openIfDue(bot: Bot, planned: PlannedSurvey, now: Instant): Promise<'done' | 'later'> {
  const before = await bot.store.surveys.of(planned.rule.name, planned.occurrence);
  if (nextStep(planned, before.at(-1) ?? null, now) !== 'open') return 'done';
  return (await openSurvey(bot, planned, before.length)) ? 'done' : 'later';
}

/** Messages that were on their way when their survey ended. */
async function settle({ store }: Bot): Promise<boolean> {
  let edits = false;
  for (const survey of await store.surveys.unsettled())
    edits = (await store.surveys.settle(survey.id, surveyWishes(survey))) || edits;
  return edits;
}
