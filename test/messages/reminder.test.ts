import { expect, test } from 'vitest';
import type { ReminderFacts } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Message } from '../../src/messages/message.ts';
import { render } from '../../src/messages/render.ts';
import { at, COMMUNITY, call, START } from '../domain/samples.ts';

function facts(over: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    kind: 'reminder',
    rule: 'touchpoint',
    lead: '1h',
    call: call(),
    zone: null,
    listed: true,
    ...over,
  };
}

function shown(over: Partial<ReminderFacts>, now: number): Message {
  return render(facts(over), { community: COMMUNITY, now, language: 'en' });
}

/** A message as one reads it: each block's text, and each button with what it does. */
function readable({ blocks }: Message): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'header') return [`# ${block.text.text}`];
    if (block.type === 'section') return (block.text?.text ?? '').split('\n');
    if (block.type !== 'actions') return [`unexpected ${block.type}`];
    return block.elements.map((element) =>
      element.type === 'button'
        ? `[${element.text.text}] ${element.action_id} ${element.url ?? element.value}`
        : '?',
    );
  });
}

function firstLine(message: Message): string | undefined {
  return readable(message).at(1);
}

test('a whole reminder, half an hour before', () => {
  const message = shown({}, START - 30 * MINUTE);
  expect(readable(message)).toEqual([
    '# TODO Touchpoint AMER & EMEA',
    '*Starts in 30 minutes*',
    '<!date^1795708800^{date_long_pretty} {time}|Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)> · 1 hour',
    'Thu 26 Nov, 08:00 Los Angeles (UTC-8)',
    'Thu 26 Nov, 11:00 New York (UTC-5)',
    'Thu 26 Nov, 17:00 Madrid (UTC+1)',
    'Thu 26 Nov, 21:30 Kolkata (UTC+5:30)',
    'Fri 27 Nov, 00:00 Shanghai (UTC+8)',
    'Fri 27 Nov, 01:00 Tokyo (UTC+9)',
    'Topic: Security management in OSPOs',
    '<https://zoom.us/j/99999999999|Join (zoom.us)> · <https://github.com/todogroup/ospology/discussions/443|Agenda (github.com)>',
    '[Join] call_join https://zoom.us/j/99999999999',
    '[Agenda] call_agenda https://github.com/todogroup/ospology/discussions/443',
    expect.stringContaining(
      '[Add to Google Calendar] call_google https://calendar.google.com/calendar/render?action=TEMPLATE&text=TODO%20Touchpoint%20AMER%20%26%20EMEA&dates=20261126T160000Z%2F20261126T170000Z',
    ),
    expect.stringContaining('[Add to Outlook] call_outlook https://outlook.office.com/calendar/'),
    '[Add to calendar (.ics)] call_ics touchpoints/touchpoint%40todogroup.org/2026-11-26T16%3A00%3A00Z',
    '[Remind me] remind_call touchpoints/touchpoint%40todogroup.org/2026-11-26T16%3A00%3A00Z',
  ]);
  expect(message.text.split('\n').slice(0, 4)).toEqual([
    'TODO Touchpoint AMER &amp; EMEA. Starts in 30 minutes: Thursday, 26 November 2026 at 17:00 Madrid (UTC+1).',
    'Length: 1 hour.',
    'Thu 26 Nov, 08:00 Los Angeles (UTC-8)',
    'Thu 26 Nov, 11:00 New York (UTC-5)',
  ]);
});

test.each([
  [7 * DAY, 'Starts in 7 days'],
  [7 * DAY + HOUR, 'Starts in 7 days'],
  [2 * DAY - HOUR, 'Starts in 2 days'],
  [DAY, 'Starts in 24 hours'],
  [DAY + HOUR, 'Starts in 25 hours'],
  [HOUR, 'Starts in 1 hour'],
  [HOUR - 2 * SECOND, 'Starts in 1 hour'],
  [90 * MINUTE, 'Starts in 1 hour 30 minutes'],
  [MINUTE, 'Starts in 1 minute'],
  [20 * SECOND, 'Starts now'],
  [0, 'Has started'],
  [-30 * MINUTE, 'Has started'],
  [-2 * HOUR, 'Is over'],
])('%i milliseconds before the start it says: %s', (left, words) => {
  expect(firstLine(shown({}, START - left))).toBe(`*${words}*`);
});

test.each([
  ['2026-11-19T09:00:00Z', 'In 7 days'],
  ['2026-11-25T22:59:00Z', 'Tomorrow'],
  ['2026-11-25T23:01:00Z', 'Today'],
  ['2026-11-27T09:00:00Z', 'Has begun'],
  ['2026-11-28T09:00:00Z', 'Is over'],
])('at %s an all-day event of the 26th and 27th says: %s', (now, words) => {
  const time = { allDay: true, startDate: '2026-11-26', endDate: '2026-11-28' } as const;
  const lines = readable(shown({ call: call({ time }) }, at(now)));
  expect(lines.slice(1, 3)).toEqual([`*${words}*`, 'Thursday, 26 November 2026 to Friday, 27 November 2026']);
  expect(lines.join('\n')).not.toMatch(/\d\d:\d\d|<!date/);
});

test('in the week between two changes of clocks it says who is off, and why', () => {
  const start = at('2026-10-28T16:00:00Z');
  const time = { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' } as const;
  const lines = readable(shown({ call: call({ time }) }, start - HOUR)).filter((line) =>
    line.startsWith('Clocks'),
  );
  expect(lines).toEqual([
    'Clocks: in Los Angeles and New York this call is one hour later than usual, because clocks in Madrid have changed and there they have not yet.',
    'Clocks: in Kolkata, Shanghai and Tokyo this call is one hour later than usual, because clocks in Madrid have changed and there they have not.',
  ]);
});

test('a moved call shows its new time and the old one struck', () => {
  const was = { allDay: false, start: START - DAY, end: START - DAY + HOUR, zone: 'Europe/Madrid' } as const;
  const message = shown({ was }, START - HOUR);
  expect(readable(message)).toContain('Moved: it was ~Wednesday, 25 November 2026 at 17:00 Madrid (UTC+1)~');
  expect(message.text).toContain('Moved: it was ~Wednesday');
});

test('a cancelled call says so first, and offers nothing to join or to add', () => {
  const message = shown({ call: call({ status: 'CANCELLED' }) }, START - HOUR);
  expect(readable(message)).toEqual([
    '# Cancelled: TODO Touchpoint AMER & EMEA',
    '*This call is cancelled.*',
    'It was planned for <!date^1795708800^{date_long_pretty} {time}|Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)>.',
  ]);
  expect(message.text).toMatch(/^Cancelled: .* 17:00 Madrid \(UTC\+1\)\.$/);
});

test('a call that vanished asks to be checked and is not called cancelled', () => {
  const lines = readable(shown({ listed: false }, START - HOUR));
  expect(lines[0]).toBe('# Please check: TODO Touchpoint AMER & EMEA');
  expect(lines[1]).toContain('no longer in the calendar');
  expect(lines.join()).not.toContain('call_join');
});

test("a region's channel reads its own zone in the fallback and among the lines", () => {
  const lines = readable(shown({ zone: 'Australia/Sydney' }, START - HOUR));
  expect(lines[2]).toContain('|Friday, 27 November 2026 at 03:00 Sydney (UTC+11)>');
  expect(lines).toContain('Fri 27 Nov, 03:00 Sydney (UTC+11)');
});

test('where a passcode was left out, it says where to find it', () => {
  const links = { ...call().links, joinLocked: true } as const;
  expect(readable(shown({ call: call({ links }) }, START - HOUR))).toContain(
    'The call may ask for a code: it is in the calendar entry.',
  );
});

test('in the evening before, a region hears of an all-day event as its own tomorrow', () => {
  const time = { allDay: true, startDate: '2026-11-26', endDate: '2026-11-27' } as const;
  const evening = at('2026-11-26T01:00:00Z');
  expect(firstLine(shown({ call: call({ time }), zone: 'America/New_York' }, evening))).toBe('*Tomorrow*');
});

test('a tentative call says that it is not confirmed', () => {
  expect(readable(shown({ call: call({ status: 'TENTATIVE' }) }, START - HOUR))).toContain(
    'Not confirmed yet.',
  );
});

test('what a calendar writes as Slack tokens is shown literally', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|https://good.example> &amp;';
  const message = shown({ call: call({ title: hostile, topic: hostile, place: hostile }) }, START - HOUR);
  const escaped = '&lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|https://good.example&gt; &amp;amp;';
  expect(readable(message)[0]).toBe(`# ${hostile}`);
  expect(readable(message)).toContain(`Topic: ${escaped}`);
  expect(message.text.startsWith(`${escaped}. Starts`)).toBe(true);
});

test('a reminder in German and one in Japanese', () => {
  const one = {
    call: call({ time: { allDay: false, start: START, end: START + 90 * MINUTE, zone: 'Europe/Madrid' } }),
  };
  const community = { ...COMMUNITY, audienceZones: ['America/New_York', 'Asia/Tokyo'] };
  const shownIn = (language: 'de' | 'ja') =>
    readable(render(facts(one), { community, now: START - DAY, language })).slice(1, 7);
  expect(shownIn('de')).toEqual([
    '*Beginnt in 24 Stunden*',
    '<!date^1795708800^{date_long_pretty} {time}|Donnerstag, 26. November 2026 um 17:00 Madrid (UTC+1)> · 1 Stunde 30 Minuten',
    'Do., 26. Nov., 11:00 New York (UTC-5)',
    'Fr., 27. Nov., 01:00 Tokyo (UTC+9)',
    'Thema: Security management in OSPOs',
    '<https://zoom.us/j/99999999999|Teilnehmen (zoom.us)> · <https://github.com/todogroup/ospology/discussions/443|Agenda (github.com)>',
  ]);
  expect(shownIn('ja')).toEqual([
    '*24 時間後に始まります*',
    '<!date^1795708800^{date_long_pretty} {time}|2026年11月26日木曜日 17:00 Madrid (UTC+1)> · 1 時間 30 分',
    '11月26日(木) 11:00 New York (UTC-5)',
    '11月27日(金) 01:00 Tokyo (UTC+9)',
    'トピック：Security management in OSPOs',
    '<https://zoom.us/j/99999999999|参加する (zoom.us)> · <https://github.com/todogroup/ospology/discussions/443|アジェンダ (github.com)>',
  ]);
});
