import type { Bot } from '../bot.ts';
import type { Survey } from '../domain/survey.ts';
import { resultKey } from '../domain/survey-delivery.ts';
import { closed, dropped, trendPoint } from '../domain/survey-end.ts';
import { HOUR, MINUTE } from '../domain/time.ts';
import type { Worker } from './worker.ts';

/** How many calls the trend goes back. */
const TREND = 7;
/** Who took part is not kept longer than this because Slack cannot be asked. */
const PATIENCE = HOUR;

/** Its call is called off: nothing of it is kept. */
export async function withdrawSurvey(bot: Bot, { id, rule }: Survey): Promise<void> {
  await bot.store.surveys.end(id, (survey) => dropped(survey, 'withdrawn'));
  bot.log.info({ survey: rule, id }, 'a survey was withdrawn');
}

/** Its time is over. `false`: Slack cannot be asked yet whether it was published before. */
export async function closeSurvey(worker: Worker, survey: Survey): Promise<boolean> {
  const { config, clock, ids, log, store } = worker.bot;
  const published = await wasPublished(worker, survey);
  if (published === 'unknown') return false;
  const organisers = config.organisers?.channel ?? null;
  const before = await trendOf(worker.bot, survey.rule);
  const told = { organisers, now: clock.now(), before, command: config.topics.command, newId: ids.random };
  await store.surveys.end(survey.id, (now, answers) =>
    published === 'yes' ? dropped(now, 'closed') : closed(now, answers, told),
  );
  const how = published === 'yes' ? 'cleaned: it had been published before' : 'closed';
  log.info({ survey: survey.rule, id: survey.id }, `a survey was ${how}`);
  return true;
}

/** What the last calls were like, oldest first. */
async function trendOf({ store }: Bot, rule: string) {
  const surveys = await store.surveys.closed(rule, TREND);
  return surveys
    .toReversed()
    .flatMap((survey) => (survey.result === null ? [] : [trendPoint(survey, survey.result)]));
}

/**
 * Has this survey been published, without this database knowing? Then a backup from the time when it was open was
 * restored. Its answers are fewer than the published ones, and the difference would tell on somebody: they are not used.
 */
async function wasPublished(worker: Worker, survey: Survey): Promise<'yes' | 'no' | 'unknown'> {
  const { bot, absences, marker } = worker;
  const { clock, config, slack } = bot;
  const now = clock.now();
  const away = absences.covers(survey.closesAt);
  if (config.organisers === null) return away === null ? 'no' : 'yes';
  // Slack may be late to show what was posted just before we came back.
  if (away !== null && now < away.to + config.delivery.settle) return 'unknown';
  const waited = now - survey.closesAt > PATIENCE;
  const inDoubt = away === null ? 'no' : 'yes';
  const channel = await slack.channel(config.organisers.channel);
  if (channel.type !== 'channel') return channel.type === 'unknown' || waited ? inDoubt : 'unknown';
  const window = { since: survey.closesAt - MINUTE, until: now };
  const found = await slack.find({
    channelId: channel.id,
    threadTs: null,
    marker: await marker(resultKey(survey.id)),
    ...window,
  });
  switch (found.type) {
    case 'found':
      return 'yes';
    case 'absent':
      return 'no';
    case 'unreadable':
      return inDoubt;
    case 'later':
      return waited ? inDoubt : 'unknown';
  }
}
