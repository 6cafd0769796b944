import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL } from '../../src/domain/person.ts';
import type { Survey } from '../../src/domain/survey.ts';
import { DAY, type Instant, SECOND } from '../../src/domain/time.ts';
import { newTopic, plannedTopic } from '../../src/domain/topic.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from '../domain/items.ts';
import { call, occurrence } from '../domain/samples.ts';
import { feedRecord } from '../support/feed-record.ts';
import { configOf, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin, bruno, guest } = PEOPLE;
const FEED = { name: 'calls', url: 'https://calendar.example.org/basic.ics' };
const CONFIG = `community:
  name: TODO Group
  zone: Europe/Madrid
  organisers: { channel: "#organisers", members: [U0BRUNO0000] }
feeds: [{ name: calls, url: "${FEED.url}", refresh: 7d }]
submissions: { job: { channel: "#ospo-jobs" } }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000] }
`;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(CONFIG));
  const now = workspace.clock.now();
  const occurrences = [occurrence({ feed: 'calls' })];
  await store.feeds.put({ ...feedRecord(FEED), goodAt: now, occurrences, nextCheckAt: now + 1e10 });
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

const MESSAGE = {
  ...{ ts: '1.1', channel: 'C1', user: 'U0OSPOBOT', text: 'x', threadTs: null, onlyFor: null },
  ...{ edited: false, files: [], at: 0 },
};
const AT = { occurrence: 'calls/x/', title: 'Touchpoint', at: 1 };
const openSurvey = (openedAt: Instant): Survey => ({
  ...{ id: 's1', rule: 'touchpoint', occurrence: 'calls/x/', call: call({ title: 'TODO Touchpoint' }) },
  ...{ channel: '#touchpoints', reminder: null, openedAt, closesAt: openedAt + 3 * DAY, quorum: 5 },
  ...{ questions: [], status: 'open', result: null },
});
const published = () => workspace.calls.filter(({ method }) => method === 'views.publish').length;

test('Home is shown when it is opened, in the zone of the profile, and to nobody else', async () => {
  const madrid = await workspace.home(ann);
  expect(madrid).toContain('Thu 26 Nov, 17:00 · 1 hour · in your working hours');
  expect(madrid).not.toContain('Waiting for moderators');
  const shanghai = await workspace.home(lin);
  expect(shanghai).toContain('Fri 27 Nov, 00:00 · 1 hour · in your night');
  expect(published()).toBe(2);
});

test('one votes for a topic at Home, moves the vote there, and nobody sees a count', async () => {
  await store.topics.put(newTopic('t1', 'Security', 1));
  await store.topics.put(newTopic('t2', 'Funding', 2));
  await store.topics.put(plannedTopic({ ...newTopic('t3', 'Planned', 3), version: 0 }, AT));
  await store.topics.vote(lin, 't1');
  const seen = await workspace.home(bruno);
  expect(await workspace.home(ann)).toContain('Topics to vote for');
  expect(home(ann)).not.toContain('Planned');
  await workspace.pressAtHome(ann, ACTION.vote, 1);
  await workspace.pass(2 * SECOND);
  expect(await store.topics.voteOf(ann)).toBe('t2');
  expect(home(ann)).toContain('Your vote is for “Funding”.');
  await workspace.pressAtHome(ann, ACTION.vote);
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('Your vote is for “Security”.');
  expect(await store.topics.voteOf(ann)).toBe('t1');
  expect(await workspace.home(bruno)).toBe(seen);
});

test('a vote for what is not open any more changes nothing, and Home shows what is', async () => {
  await store.topics.put(newTopic('t1', 'Security', 1));
  await workspace.home(ann);
  await store.topics.put(plannedTopic(newTopic('t1', 'Security', 1), AT));
  await workspace.pressAtHome(ann, ACTION.vote);
  await workspace.pass(2 * SECOND);
  expect(await store.topics.voteOf(ann)).toBeNull();
  expect(home(ann)).not.toContain('Topics to vote for');
});

test('organisers see which surveys are open and when they close, but nothing of the answers; members do not', async () => {
  const survey = openSurvey(workspace.clock.now());
  await store.surveys.open(survey, []);
  const seen = await workspace.home(bruno);
  expect(seen).toContain('TODO Touchpoint, in #touchpoints, until Mon 23 Nov, 10:00');
  const answers = [{ question: 'useful', value: 4 }];
  expect(await store.surveys.answer({ id: survey.id, person: ann, answers, now: survey.openedAt })).toBe(
    'taken',
  );
  expect(await workspace.home(bruno)).toBe(seen);
  expect(await workspace.home(ann)).not.toContain('Open surveys');
});

test('the messages tab is not Home', async () => {
  await workspace.hear({ type: 'app_home_opened', user: ann, channel: 'D1', tab: 'messages' });
  await workspace.pass(5 * SECOND);
  expect(published()).toBe(0);
});

test('it is shown anew when something of mine changes, and only mine', async () => {
  await workspace.home(ann);
  await workspace.home(lin);
  await offerJob(workspace, ann);
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('Waits for the moderators');
  const before = published();
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(3 * SECOND);
  expect(home(ann)).toContain('Listed until');
  expect(home(lin)).not.toContain('OSPO lead');
  expect(published()).toBe(before + 1);
  expect(await workspace.home(lin)).toContain('Newest jobs');
});

test('who waits sees it at once, and withdraws it there', async () => {
  await offerJob(workspace, ann);
  await workspace.home(ann);
  await workspace.pressAtHome(ann, ACTION.withdraw);
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('Withdrawn');
});

test('"Remind me" at Home becomes "Stop", and back', async () => {
  await workspace.home(ann);
  await workspace.pressAtHome(ann, ACTION.remindCall);
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('You are reminded of this call.');
  expect(await store.watches.of(ann, 'call')).toHaveLength(1);
  await workspace.pressAtHome(ann, ACTION.remindStop);
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('Remind me');
  expect(await store.watches.of(ann, 'call')).toEqual([]);
});

test('settings are taken with their form, and Home speaks as was chosen', async () => {
  await workspace.home(ann);
  await workspace.pressAtHome(ann, ACTION.settings);
  const window = await workspace.window(2);
  const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });
  const answers = {
    ...{ zone: chosen('Asia/Tokyo'), language: chosen('de'), lead: chosen('1h') },
    messages: { type: 'checkboxes', selected_options: [{ value: 'call' }] },
    quiet_from: { type: 'timepicker', selected_time: '22:00' },
  };
  const { answer } = await workspace.submit(ann, window, answers);
  expect(answer).toMatchObject({ response_action: 'errors', errors: { quiet_to: expect.any(String) } });
  const quiet_to = { type: 'timepicker', selected_time: '07:00' };
  expect((await workspace.submit(ann, window, { ...answers, quiet_to })).answer).toEqual({});
  await workspace.pass(2 * SECOND);
  expect(home(ann)).toContain('Fr., 27. Nov., 01:00 · 1 Stunde · in deiner Nacht');
  expect(home(ann)).toContain('Ruhezeit: 22:00 bis 07:00');
  expect(home(ann)).toContain('Erinnerungen an Calls for Papers: aus');
});

test('commands keep the clock that was chosen in Home before the one of the profile', async () => {
  const answers = async (command: string, words = '') => {
    const { id } = await workspace.type(ann, command, words);
    return text(await workspace.reply(id));
  };
  expect(await answers('/touchpoint')).toContain('Thursday, 26 November 2026 at 17:00');
  await store.people.choose(ann, { ...USUAL, zone: 'Asia/Tokyo' });
  expect(await answers('/touchpoint')).toContain('Friday, 27 November 2026 at 01:00');
  expect(await answers('/touchpoint', 'all')).toContain('Tokyo (UTC+9)');
  expect(await answers('/ospo-wg')).toContain('Tokyo (UTC+9)');
});

test('organisers see everything that stands in a message of which nobody knows whether it arrived', async () => {
  const dueAt = workspace.clock.now();
  const rest = { channel: '#general', dueAt, staleAfter: dueAt + DAY, group: null, threadOf: null };
  const post = (key: string) => ({ key, ...rest, facts: article(`About ${key}`) });
  await store.outbox.apply([
    {
      type: 'insert',
      wanted: post('a'),
      state: { name: 'held', dispatchedAt: dueAt, reason: 'missing_scope' },
    },
    { type: 'insert', wanted: post('b'), state: { name: 'joined', leader: 'a', notBefore: dueAt } },
  ]);
  expect(await workspace.home(bruno)).toContain('About a + About b');
});

test('moderators and organisers see what waits and how calendars do; guests see no listings', async () => {
  await offerJob(workspace, ann);
  const mine = await workspace.home(bruno);
  expect(mine).toContain('Waiting for moderators');
  expect(mine).toContain('calls: read well, last at Fri 20 Nov, 10:00');
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(2 * SECOND);
  expect(await workspace.home(lin)).toContain('Newest jobs');
  expect(await workspace.home(guest)).not.toContain('Newest jobs');
});

test('what somebody forges in a button or a form changes nothing that is not theirs', async () => {
  await workspace.home(ann);
  const forged = ['%E0%A4%A', '../../x', 'calls/%00/', 'call/'.repeat(300), '__proto__'];
  for (const actionId of [ACTION.remindCall, ACTION.remindSeries, ACTION.remindStop]) {
    for (const value of forged) {
      const element = { type: 'button', action_id: actionId, value, text: { type: 'plain_text', text: 'x' } };
      const blocks = [{ type: 'actions', elements: [element] }];
      const said = await workspace.decide(ann, { ...MESSAGE, blocks }, actionId);
      expect(said).not.toContain('that did not work');
    }
  }
  expect(await store.watches.all('call')).toEqual([]);
  expect(await store.watches.all('series')).toEqual([]);
});

function home(user: string): string {
  return JSON.stringify(workspace.slack.views.of(user).home?.blocks ?? []);
}
