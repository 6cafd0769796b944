import { expect, test } from 'vitest';
import type { Call } from '../../src/domain/call.ts';
import type { ChangeFacts } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import type { Message } from '../../src/messages/message.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, call, START } from '../domain/samples.ts';

function reply(changes: ChangeFacts['changes'], after: Partial<Call>, before: Partial<Call> = {}): Message {
  const facts: ChangeFacts = { kind: 'change', changes, before: call(before), after: call(after) };
  return render(facts, { community: COMMUNITY, now: START - 2 * DAY, language: 'en' });
}

function lines({ blocks }: Message): string[] {
  return blocks.flatMap((block) => (block.type === 'section' ? (block.text?.text ?? '').split('\n') : []));
}

function buttons({ blocks }: Message): (string | undefined)[] {
  return blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : [],
  );
}

function timed(start: number, length = HOUR): Call['time'] {
  return { allDay: false, start, end: start + length, zone: 'Europe/Madrid' };
}

test('a move names the new time for everybody, and strikes the old', () => {
  const message = reply(['moved'], { time: timed(START + DAY) });
  expect(lines(message)).toEqual([
    '*Moved* to <!date^1795795200^{date_long_pretty} {time}|Friday, 27 November 2026 at 17:00 Madrid (UTC+1)>',
    'It was ~Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)~',
    'Fri 27 Nov, 08:00 Los Angeles (UTC-8)',
    'Fri 27 Nov, 11:00 New York (UTC-5)',
    'Fri 27 Nov, 17:00 Madrid (UTC+1)',
    'Fri 27 Nov, 21:30 Kolkata (UTC+5:30)',
    'Sat 28 Nov, 00:00 Shanghai (UTC+8)',
    'Sat 28 Nov, 01:00 Tokyo (UTC+9)',
  ]);
  expect(buttons(message)).toEqual(['call_join', 'call_agenda']);
  expect(message.text).toContain('*Moved* to Friday, 27 November 2026 at 17:00 Madrid (UTC+1)');
});

test('a call that only lasts longer has not moved', () => {
  expect(lines(reply(['moved'], { time: timed(START, 1.5 * HOUR) }))[0]).toBe(
    '*New length:* 1 hour 30 minutes (it was 1 hour).',
  );
});

test('a call that becomes a whole day is worded as a date', () => {
  const time: Call['time'] = { allDay: true, startDate: '2026-11-27', endDate: '2026-11-28' };
  expect(lines(reply(['moved'], { time }))).toEqual([
    '*Moved* to Friday, 27 November 2026',
    'It was ~Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)~',
  ]);
});

test('cancelled and removed offer nothing to join', () => {
  const cancelled = reply(['cancelled'], { status: 'CANCELLED' });
  expect(lines(cancelled)[0]).toMatch(
    /^\*Cancelled\.\* The call planned for <!date.*> does not take place\.$/,
  );
  expect(buttons(cancelled)).toEqual([]);
  const removed = reply(['removed'], {});
  expect(lines(removed)[0]).toMatch(
    /^\*No longer in the calendar\.\*.*not marked as cancelled: please check/,
  );
  expect(buttons(removed)).toEqual([]);
});

test('several changes are one reply', () => {
  const all = reply(['restored', 'moved', 'renamed', 'links'], {
    time: timed(START + HOUR),
    title: 'Touchpoint <!here>',
    links: { join: 'https://zoom.us/j/2', agenda: null, rsvp: null },
  });
  expect(lines(all).filter((line) => !/^\w{3} \d/.test(line))).toEqual([
    expect.stringMatching(/^\*It takes place after all\.\*/),
    expect.stringMatching(/^\*Moved\* to .*18:00 Madrid/),
    expect.stringMatching(/^It was ~.*17:00 Madrid/),
    '*New title:* Touchpoint &lt;!here&gt;',
    'It was: TODO Touchpoint AMER &amp; EMEA',
    'The link to join has changed: <https://zoom.us/j/2|Join (zoom.us)>',
  ]);
});

test('restored at its old time says when that is', () => {
  expect(lines(reply(['restored'], {}))[0]).toMatch(/^\*It takes place after all:\* <!date/);
});

test('a join link that was taken out is said', () => {
  const none = { join: null, agenda: null, rsvp: null };
  expect(lines(reply(['links'], { links: none }))).toEqual([
    'The link to join was taken out of the calendar.',
  ]);
});
