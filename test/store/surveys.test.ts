import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Answer, questionsNow, type Survey } from '../../src/domain/survey.ts';
import { surveyWishes } from '../../src/domain/survey-delivery.ts';
import { closed, dropped } from '../../src/domain/survey-end.ts';
import { DAY } from '../../src/domain/time.ts';
import { mergedTopic, newTopic, plannedTopic } from '../../src/domain/topic.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { call } from '../domain/samples.ts';
import { describeStores } from '../support/store.ts';
import { NOW } from './example.ts';
import { withRawDatabase } from './raw.ts';

const QUESTIONS = questionsNow(usualQuestions(), []);

function survey(over: Partial<Survey> = {}): Survey {
  return {
    ...{ id: 's1', rule: 'touchpoint', occurrence: 'f/u/', call: call(), channel: '#touchpoints' },
    ...{ reminder: null, openedAt: NOW, closesAt: NOW + 3 * DAY, quorum: 5, questions: QUESTIONS },
    ...{ status: 'open', result: null },
    ...over,
  };
}

const open = (store: Store, one = survey()) => store.surveys.open(one, surveyWishes(one));
const give = (store: Store, person: string, useful = 4, now = NOW) => {
  const answers: Answer[] = [
    { question: 'useful', value: useful },
    { question: 'next', value: `${person} half a pair \ud83d, a nul \0` },
  ];
  return store.surveys.answer({ id: 's1', person, answers, now });
};
const told = { organisers: '#organisers', now: NOW, before: [], command: '/touchpoint', newId: randomUUID };

describeStores((stores) => {
  test('a survey about a call opens once with its messages, whoever opens it', async () => {
    const store = await stores.open();
    const opened = await Promise.all([open(store), open(store, survey({ id: 's2' }))]);
    expect(opened.filter((did) => did)).toHaveLength(1);
    expect((await store.outbox.list({ since: 0 })).map(({ key }) => key.split('/')[2])).toEqual([
      'invitation',
      'nudge',
    ]);
    expect(await store.surveys.active()).toHaveLength(1);
  });

  test('one that was withdrawn makes room for another', async () => {
    const store = await stores.open();
    await open(store);
    await give(store, 'U1');
    await store.surveys.end('s1', (now) => dropped(now, 'withdrawn'));
    expect(await open(store, survey({ id: 's2' }))).toBe(true);
    expect((await store.surveys.of('touchpoint', 'f/u/')).map(({ id }) => id).sort()).toEqual(['s1', 's2']);
    expect((await store.outbox.get('survey/s1/invitation'))?.state.name).toBe('cancelled');
  });

  test('somebody answers once: not twice, not after a restart, not through another process, not at once', async () => {
    const url = await stores.url();
    const first = await openStore(url);
    await open(first);
    expect(await give(first, 'U1')).toBe('taken');
    expect(await give(first, 'U1')).toBe('answered');
    expect(await first.surveys.hasAnswered('s1', 'U1')).toBe(true);
    expect(await first.surveys.hasAnswered('s1', 'U2')).toBe(false);
    // SQLite takes one process; there the other comes after a restart.
    if (stores.engine === 'sqlite') await first.close();
    const second = await openStore(url);
    expect(await give(second, 'U1')).toBe('answered');
    const both = await Promise.all([give(second, 'U2'), give(second, 'U2')]);
    expect(both.sort()).toEqual(['answered', 'taken']);
    expect(await give(second, 'U3', 5, NOW + 3 * DAY)).toBe('closed');
    await second.close();
    if (stores.engine === 'postgres') await first.close();
  });

  test('answers that come together are all kept, and an end comes before or after each of them', async () => {
    const store = await stores.open();
    await open(store);
    const people = Array.from({ length: 8 }, (_, index) => `U${index}`);
    const outcomes = await Promise.all(people.map((person) => give(store, person)));
    expect(outcomes).toEqual(people.map(() => 'taken'));
    const ended = await store.surveys.end('s1', (now, answers) => closed(now, answers, told));
    expect(ended?.result?.answers).toBe(8);
    expect(await store.surveys.end('s1', (now, answers) => closed(now, answers, told))).toBeNull();
    expect(await give(store, 'U9')).toBe('closed');
    expect((await store.surveys.closed('touchpoint', 5))[0]).toEqual(ended);
    expect(await store.surveys.closed('other', 5)).toEqual([]);
    expect((await store.outbox.get('survey/s1/result'))?.channel).toBe('#organisers');
  });

  test('the tables join nothing, and at the end the secret and who took part are gone', async () => {
    const url = await stores.url();
    const store = await openStore(url);
    await open(store);
    for (const person of ['U1', 'U2', 'U3', 'U4', 'U5']) await give(store, person);
    const ids = new Set<string>();
    await store.close();
    await withRawDatabase(url, async (db) => {
      const rows = await db.selectFrom('responses').selectAll().execute();
      const people = await db.selectFrom('participations').selectAll().execute();
      expect(rows).toHaveLength(10);
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'question', 'survey', 'value']);
      expect(Object.keys(people[0] ?? {}).sort()).toEqual(['person', 'survey']);
      expect(people.every(({ person }) => !/^U\d$/.test(person))).toBe(true);
      for (const { id } of rows) ids.add(id);
    });
    const again = await openStore(url);
    await again.surveys.end('s1', (now, answers) => closed(now, answers, told));
    expect(await again.surveys.hasTraces()).toBe(true);
    expect(await again.surveys.scrub()).toBe(true);
    expect(await again.surveys.hasTraces()).toBe(false);
    await again.close();
    await withRawDatabase(url, async (db) => {
      expect(await db.selectFrom('participations').selectAll().execute()).toEqual([]);
      expect((await db.selectFrom('surveys').select('secret').execute()).map(({ secret }) => secret)).toEqual(
        [null],
      );
      const rows = await db.selectFrom('responses').selectAll().execute();
      expect(rows).toHaveLength(10);
      expect(rows.some(({ id }) => ids.has(id))).toBe(false);
    });
  });

  test('four answers are destroyed at the end', async () => {
    const url = await stores.url();
    const store = await openStore(url);
    await open(store);
    for (const person of ['U1', 'U2', 'U3', 'U4']) await give(store, person);
    const ended = await store.surveys.end('s1', (now, answers) => closed(now, answers, told));
    expect(ended?.result).toBeNull();
    expect((await store.outbox.get('survey/s1/result'))?.facts).toMatchObject({ result: null });
    expect(await store.topics.suggestions()).toEqual([]);
    await store.close();
    await withRawDatabase(url, async (db) => {
      expect(await db.selectFrom('responses').selectAll().execute()).toEqual([]);
    });
  });

  test('a member has one vote, which moves with a merged topic, and the first of two changes of a topic wins', async () => {
    const { topics } = await stores.open();
    const [one, other] = [newTopic('t1', 'AI', NOW), newTopic('t2', 'Funding', NOW)];
    expect([await topics.put(one), await topics.put(other), await topics.put(one)]).toEqual([
      true,
      true,
      false,
    ]);
    await topics.vote('U1', 't1');
    await topics.vote('U2', 't1');
    await topics.vote('U2', 't2');
    expect(await topics.voteOf('U2')).toBe('t2');
    expect((await topics.all()).map(({ id, votes }) => [id, votes])).toEqual([
      ['t1', 1],
      ['t2', 1],
    ]);
    const planned = plannedTopic(one, { occurrence: 'o', title: 'Call', at: NOW });
    expect([await topics.put(planned), await topics.put(planned)]).toEqual([true, false]);
    expect(await topics.merge(mergedTopic(planned, 't2'), 't2')).toBe(true);
    expect((await topics.all()).map(({ id, votes }) => [id, votes])).toEqual([
      ['t1', 0],
      ['t2', 2],
    ]);
    await topics.clearVotes('t2');
    expect(await topics.voteOf('U1')).toBeNull();
    await topics.suggest({ id: 'x1', text: 'Licences' });
    expect(await topics.suggestions()).toEqual([{ id: 'x1', text: 'Licences' }]);
    expect(await topics.decide('x1', 'taken')).toEqual({ id: 'x1', text: 'Licences' });
    expect(await topics.decide('x1', 'left')).toBeNull();
  });
});
