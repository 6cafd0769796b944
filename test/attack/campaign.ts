import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { onSecretForm } from '../../handlers/listener.ts';
import { sendSurvey } from '../../handlers/survey.ts';
import type { Bot } from '../../src/bot.ts';
import { questionsNow, type Survey } from '../../src/domain/survey.ts';
import { surveyWishes } from '../../src/domain/survey-delivery.ts';
import { closed } from '../../src/domain/survey-end.ts';
import { DAY } from '../../src/domain/time.ts';
import { FIELD } from '../../src/messages/ids.ts';
import { render } from '../../src/messages/render.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';
import { openStore } from '../../src/store/open.ts';
import type { SurveyStore } from '../../src/store/rooms/survey.ts';
import type { Tables } from '../../src/store/schema.ts';
import { NodeSqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { COMMUNITY, call } from '../domain/samples.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { findAny, type Loot, placesOf, steal } from './attacker.ts';
import type { Truth } from './statistics.ts';

/** What the attacker has of one survey while it is open and after its end, and what was true. */
export type Case = {
  truth: Truth;
  open: Loot;
  after: Loot;
  /** What the write-ahead log holds of answers and people while the survey is open. */
  logged: readonly string[];
  /** User ids, codes, secret and requests: what must not be found anywhere after the end. */
  people: readonly string[];
};

/** Changes how answers are kept, to see whether the attacker would notice. */
export type Leak = (db: Kysely<Tables>, store: SurveyStore, log: string[]) => SurveyStore;

const PEOPLE = 6;
/** Each answer waits several times for the disk, and nobody means to test that; so in memory where the system has a folder there. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const QUESTIONS = questionsNow(usualQuestions(), []);

/** Plays so many surveys with the real form, the real store and a log of every level; a `leak` makes the store worse. */
export async function play(
  surveys: number,
  leak?: Leak,
): Promise<{ cases: Case[]; path: string; log: readonly string[] }> {
  const folder = mkdtempSync(join(PLACE, 'ospo-attack-'));
  const path = join(folder, 'ospo.db');
  const store = await openStore(`file:${path}`);
  const second = new DatabaseSync(path);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(second) });
  onTestFinished(async () => {
    await db.destroy();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const log: string[] = [];
  const bot = createTestBot({
    store: leak === undefined ? store : { ...store, surveys: leak(db, store.surveys, log) },
    clock: createTestClock(),
    apiUrl: 'http://127.0.0.1:9/',
    log: pino({ level: 'trace' }, { write: (line) => void log.push(line) }),
  });
  const cases: Case[] = [];
  for (let number = 0; number < surveys; number += 1)
    cases.push(await playOne(bot, second, path, number, log));
  return { cases, path, log };
}

async function playOne(
  bot: Bot,
  reader: DatabaseSync,
  path: string,
  number: number,
  log: readonly string[],
): Promise<Case> {
  const { surveys } = bot.store;
  const survey = surveyOf(number);
  await surveys.open(survey, surveyWishes(survey));
  const secret = String(reader.prepare('select secret from surveys where id = ?').get(survey.id)?.['secret']);
  const members = Array.from({ length: PEOPLE }, () => `U${randomBytes(5).toString('hex').toUpperCase()}`);
  const triggers = members.map(() => `${Date.now()}.${randomBytes(12).toString('hex')}`);
  const truth = members.map(() => wordOf(12 + randomInt(40)));
  for (const [index, member] of members.entries())
    await answerAs(bot, survey, member, { trigger: triggers[index] ?? '', answer: truth[index] ?? '' });
  const bytes = steal(path);
  const open = {
    places: placesOf(bytes, truth),
    ...tables(reader, survey),
    log: linesOf(log, truth),
    history: [],
  };
  const [organisers, now] = ['#organisers', bot.clock.now()];
  const newId = () => randomBytes(16).toString('hex');
  const told = { organisers, now, before: [], command: '/touchpoint', newId };
  await surveys.end(survey.id, (ended, answers) => closed(ended, answers, told));
  await surveys.scrub();
  const after = {
    ...{ places: placesOf(steal(path), truth), ...tables(reader, survey) },
    ...{ log: linesOf(log, truth), history: await historyOf(bot, survey) },
  };
  const codes = members.map((member) => createHmac('sha256', secret).update(member).digest('base64url'));
  const logged = findAny({ ...bytes, file: Buffer.alloc(0) }, [], [...truth, ...members, ...codes]);
  return { truth, open, after, logged, people: [...members, ...codes, secret, ...triggers] };
}

/** The lines that tell anything of these answers. */
function linesOf(log: readonly string[], answers: readonly string[]): string[] {
  return log.filter((line) => answers.some((answer) => line.includes(answer)));
}

/** Letters alone, so that no text is taken for a telephone number. */
function wordOf(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

function surveyOf(number: number): Survey {
  return {
    ...{ id: `survey-${number}`, rule: 'touchpoint', occurrence: `call-${number}`, call: call() },
    ...{ channel: '#touchpoints', reminder: null, openedAt: 0, closesAt: Number.MAX_SAFE_INTEGER },
    ...{ quorum: 5, questions: QUESTIONS, status: 'open', result: null },
  };
}

/** Sends the form as Slack does. */
async function answerAs(
  bot: Bot,
  survey: Survey,
  member: string,
  { trigger, answer }: { trigger: string; answer: string },
): Promise<void> {
  const radio = (value: number) => ({ [FIELD]: { selected_option: { value: String(value) } } });
  const text = (value: string) => ({ [FIELD]: { value } });
  const values = {
    useful: radio(1 + randomInt(5)),
    again: radio(randomInt(3)),
    next: text(answer),
    else: text(''),
  };
  const view = { private_metadata: survey.id, id: `V${trigger}`, callback_id: 'survey', state: { values } };
  let said = '';
  const given = {
    ack: async (response: unknown) => {
      said = JSON.stringify(response);
    },
    body: { user: { id: member }, trigger_id: trigger },
    view,
  };
  await onSecretForm(bot, new Map([['survey', sendSurvey]]))(given as never);
  if (!said.includes('Your answers are stored')) throw new Error(said);
}

function tables(reader: DatabaseSync, { id }: Survey): Pick<Loot, 'rows' | 'ids'> {
  const rows = reader.prepare('select id, value from responses where survey = ?').all(id);
  return { rows: rows.map((row) => String(row['value'])), ids: rows.map((row) => String(row['id'])) };
}

/** What was posted about a survey. */
async function historyOf({ store }: Bot, { id }: Survey): Promise<string[]> {
  const keys = ['result', 'suggestions'].map((name) => `survey/${id}/${name}`);
  const rows = await Promise.all(keys.map((key) => store.outbox.get(key)));
  return rows.flatMap((row) =>
    row === null
      ? []
      : [JSON.stringify(render(row.facts, { community: COMMUNITY, now: DAY, language: 'en' }))],
  );
}
