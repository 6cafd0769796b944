import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Config } from '../../config/config.ts';
import { type Agenda, type AgendaEntry, NO_AGENDA } from '../../src/domain/agenda.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { FORM } from '../../src/domain/known-agendas.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { occurrence } from '../domain/samples.ts';
import { createTestBot, NO_CONTENT } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { feedRecord } from '../support/feed-record.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const url = 'https://calendar.example.org/basic.ics';
const FEED = { name: 'touchpoints', url, refresh: 10 * MINUTE, zone: 'UTC' };
const lead = (text: string, days: number, ms = 0) => ({ text, days, ms });
const RULE = {
  name: 'call',
  feed: 'touchpoints',
  match: {},
  timing: { at: 'before' as const, leads: [lead('7d', 7), lead('1d', 1)], channel: '#general' },
  grace: HOUR,
  allDayAt: '09:00',
};
const CONFIG = { feeds: [FEED], reminders: [RULE] };
const NOW = '2026-11-15T12:00:00Z';
const START = Date.parse('2026-11-26T16:00:00Z');

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  let tasks: Tasks;
  let file: AgendaEntry[];
  beforeEach(async () => {
    clock = createTestClock(NOW);
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    file = [];
    start(CONFIG);
  });
  afterEach(() => slack.close());

  function start(config: Partial<Config>): void {
    const content = {
      ...NO_CONTENT,
      touchpoints: { ...NO_CONTENT.touchpoints, read: async () => ({ items: file, problems: [] }) },
    };
    tasks = createTasks({ ...createTestBot({ store, clock, apiUrl: slack.url, config }), content });
  }
  async function know(...occurrences: KnownOccurrence[]): Promise<void> {
    const read = { checkedAt: clock.now(), goodAt: clock.now(), expandedAt: clock.now() };
    await store.feeds.put({
      ...feedRecord(FEED),
      ...read,
      occurrences,
      nextCheckAt: clock.now() + 1_000 * DAY,
    });
  }
  const planned = (agenda: Partial<Agenda>): AgendaEntry => ({
    about: { type: 'day', series: 'AMER', date: '2026-11-26' },
    agenda: { ...NO_AGENDA, ...agenda },
    said: null,
  });
  async function goTo(instant: Instant): Promise<void> {
    clock.advance(MINUTE);
    await tasks.tick();
    await tasks.idle();
    await runUntil(tasks, clock, instant);
  }
  const textsIn = (channel: string) => {
    const id = slack.channels.find(({ name }) => name === channel)?.id;
    return slack.messages.filter((message) => message.channel === id).map(({ text }) => text);
  };

  test('reminders name what is planned, and posted ones are edited when that changes', async () => {
    file = [planned({ topic: 'Security', guests: ['Dana Wang (OpenSSF)'] })];
    await know(occurrence());
    await goTo(START - 6 * DAY);
    const [first] = textsIn('general');
    expect(first).toContain('Topic: Security\nGuest: Dana Wang (OpenSSF)');
    const key = 'day/amer/2026-11-26';
    await store.agendas.put({ key, source: FORM, entry: planned({ topic: 'Security and AI' }) });
    await goTo(START - 5 * DAY);
    expect(textsIn('general')[0]).toContain('Topic: Security and AI\nGuest: Dana Wang (OpenSSF)');
    expect(textsIn('general')[0]).toContain('Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)');
  });

  test('a week ahead the agenda is announced in the thread of the reminder, and edited when it changes', async () => {
    file = [planned({ topic: 'Security', points: ['News', 'Questions'] })];
    await know(occurrence());
    await goTo(START - 6 * DAY);
    const [reminder, agenda, ...more] = slack.messages;
    expect(more).toEqual([]);
    expect(agenda?.threadTs).toBe(reminder?.ts);
    expect(agenda?.text).toContain('Topic: Security\n• News\n• Questions');
    file = [planned({ topic: 'Security', points: ['News', 'An open hour'] })];
    await goTo(START - 5 * DAY);
    expect(slack.messages).toHaveLength(2);
    expect(slack.messages[1]?.text).toContain('• An open hour');
  });

  test('an agenda that comes late is announced at once, in the thread of the reminder that was there', async () => {
    await know(occurrence());
    await goTo(START - 3 * DAY);
    expect(slack.messages).toHaveLength(1);
    file = [planned({ topic: 'Late' })];
    await goTo(START - 2 * DAY);
    expect(slack.messages[1]?.threadTs).toBe(slack.messages[0]?.ts);
    expect(slack.messages[1]?.text).toContain('Topic: Late');
  });

  test('a call that is cancelled before its agenda is announced has none', async () => {
    file = [planned({ topic: 'Never' })];
    await know(occurrence());
    await goTo(START - 10 * DAY);
    await know(occurrence({ status: 'CANCELLED' }));
    await goTo(START + DAY);
    expect(slack.messages).toEqual([]);
  });

  test('where no reminder comes a week ahead, the agenda goes to the channel by itself', async () => {
    file = [planned({ topic: 'Security' })];
    const timing = { ...RULE.timing, leads: [lead('1h', 0, HOUR)] };
    start({ ...CONFIG, reminders: [{ ...RULE, timing }] });
    await know(occurrence());
    await goTo(START - 6 * DAY);
    expect(slack.messages.map(({ threadTs, text }) => [threadTs, text.includes('Security')])).toEqual([
      [null, true],
    ]);
    await goTo(START);
    expect(slack.messages).toHaveLength(2);
  });

  test('a week-ahead reminder that was missed holds the agenda back from nobody', async () => {
    clock.set(START - 6 * DAY);
    file = [planned({ topic: 'Security' })];
    await know(occurrence());
    await goTo(START - 5 * DAY);
    expect(slack.messages.map(({ threadTs }) => threadTs)).toEqual([null]);
    expect(slack.messages[0]?.text).toContain('*Agenda*');
  });

  test('after a call organisers are asked, and what they give stands in the thread and in the question', async () => {
    file = [planned({ topic: 'Security' })];
    await know(occurrence());
    await goTo(START + 2 * HOUR);
    const [ask] = textsIn('organisers');
    expect(ask).toContain('*Recording and notes* of TODO Touchpoint');
    const recording = 'https://youtu.be/RuiRYmm2q7E';
    file = [planned({ recording })];
    await goTo(START + 3 * HOUR);
    const last = slack.messages.find(
      ({ text }) => text.includes('Recording (youtu.be)') && text.startsWith('TODO'),
    );
    const reminder = slack.messages.findLast(({ text }) => text.includes('Starts in'));
    expect(last?.threadTs).toBe(reminder?.ts);
    expect(textsIn('organisers')[0]).toContain(`So far: <${recording}|Recording (youtu.be)>`);
    // The calendar forgets the call; its reminder in the outbox does not.
    await know();
    file = [planned({ recording, notes: 'https://github.com/todogroup/ospology/discussions/443' })];
    await goTo(START + 5 * DAY);
    expect(slack.messages.find(({ ts }) => ts === last?.ts)?.text).toContain('Notes (github.com)');
    expect(textsIn('organisers')).toHaveLength(1);
  });

  test('nobody is asked for what is there, nor after a call that was cancelled, nor where it is switched off', async () => {
    file = [planned({ recording: 'https://youtu.be/1', notes: 'https://example.org/notes' })];
    await know(occurrence(), occurrence({ uid: 'off', summary: 'Touchpoint', status: 'CANCELLED' }));
    await goTo(START + DAY);
    expect(textsIn('organisers')).toEqual([]);
    file = [planned({ topic: 'x' })];
    start({ ...CONFIG, touchpoints: { match: {}, askForRecording: false } });
    await know(occurrence({ uid: 'later' }));
    await goTo(START + 2 * DAY);
    expect(textsIn('organisers')).toEqual([]);
  });

  test('organisers are told once what an agenda and the calendar say differently', async () => {
    const entry = planned({ topic: 'Security' });
    file = [{ ...entry, said: { weekday: 1, minutes: 17 * 60, zone: 'UTC' } }];
    await know(occurrence());
    await goTo(START - 8 * DAY);
    const [told, ...more] = textsIn('organisers');
    expect(more).toEqual([]);
    expect(told).toContain('AMER, Thursday, 26 November 2026 (Security)');
    expect(told).toContain('It says Monday; that day is a Thursday.');
    expect(told).toContain('It says 17:00 UTC; the calendar has 16:00 there.');
  });
});
