import { expect, test } from 'vitest';
import { statedCalls } from '../../src/content/newsletter/stated-calls.ts';
import { callFindings } from '../../src/domain/newsletter-calls.ts';
import { talksAfter } from '../../src/domain/newsletter-talks.ts';
import { HOUR } from '../../src/domain/time.ts';
import { touchpointsSection } from '../../src/messages/newsletter-touchpoints.ts';

const call = (iso: string, zone = 'Europe/London') => ({
  ...({ key: iso, title: 'Thursday Touchpoint', status: 'CONFIRMED', topic: null, place: null } as const),
  time: { allDay: false, start: Date.parse(iso), end: Date.parse(iso) + HOUR, zone } as const,
  links: { join: null, agenda: null, rsvp: null },
});
const calls = [call('2025-02-13T12:00:00Z'), call('2025-04-10T11:00:00Z'), call('2025-02-24T17:00:00Z')];
const known = { calls, from: '2025-01-01', to: '2025-06-30' };

function findings(line: string): string[] {
  const text = `# N\n\n## Who’s Speaking at the Next Touchpoints?\n\n${line}\n\n## 📚 Jobs\n- [A | B, June 1, 2025 12:00](https://a.example)`;
  return callFindings(statedCalls(text, '2025-01-28'), known).map((one) => `${one.line} ${one.reason}`);
}

test.each([
  [
    '- EMEA & APAC, on **Thursday, February 13, 2025, at 12:00 PM GMT**, **Ann**. Sign up [here](https://x.example/2025/1)',
  ],
  ['- EMEA & APAC, on February 13 at 1 pm CET'],
  ['- on Thursday, 13 February 2025 at 13:00 Madrid (UTC+1): Ann'],
  ['- on February 13, 2025'],
  ['- on April 10, 12:00 BST'],
  ['- on April 10, 13:00 CET'],
  ['- on February 24, 12:00 PM ET'],
  ['- on March 1, 2030, 12:00 GMT'],
  ['- no day, 12:00 GMT'],
])('%s agrees with the calendar', (line) => {
  expect(findings(line)).toEqual([]);
});

test.each([
  [
    '- on Thursday, February 13, 2025, at 11:00 AM GMT',
    'the touchpoint on 2025-02-13 is at 12:00 UTC in the calendar, not at 11:00 GMT',
  ],
  [
    '- on April 10, 12:00 PM GMT',
    'the touchpoint on 2025-04-10 is at 11:00 UTC in the calendar, not at 12:00 GMT',
  ],
  [
    '- on Monday, February 24 at 18:00 UTC',
    'the touchpoint on 2025-02-24 is at 17:00 UTC in the calendar, not at 18:00 UTC',
  ],
  ['- on February 14, 2025, 12:00 GMT', 'the calendar has no touchpoint on 2025-02-14'],
])('%s differs from the calendar', (line, reason) => {
  expect(findings(line)).toEqual([`5 ${reason}`]);
});

test('the section that the bot writes agrees with the calendar that it is written from', () => {
  const planned = { guests: ['Dana *Wang* (OpenSSF)'], points: [], tags: [] };
  const talks = [
    { ...call('2025-02-13T12:00:00Z'), planned, topic: 'Why [x](https://evil.example)?' },
    {
      ...call('2025-02-24T17:00:00Z'),
      links: { join: null, agenda: null, rsvp: 'https://rsvp.example/1' },
      planned,
    },
    { ...call('2025-02-20T17:00:00Z'), status: 'CANCELLED' as const, planned },
    call('2025-02-27T12:00:00Z'),
    { ...call('2025-06-10T12:00:00Z'), planned },
  ];
  const section = touchpointsSection(talksAfter('2025-01-28', talks, 'Europe/Madrid'), 'Europe/Madrid');
  expect(section.split('\n')).toEqual([
    '<!-- touchpoints -->',
    '## 🎤 Who’s Speaking at the Next Touchpoints?',
    '',
    '- Thursday Touchpoint, on Thursday, 13 February 2025 at 12:00 London (UTC): Dana \\*Wang\\* (OpenSSF) – Why \\[x\\](`https://evil.example)?`.',
    '- Thursday Touchpoint, on Monday, 24 February 2025 at 17:00 London (UTC): Dana \\*Wang\\* (OpenSSF). Sign up [here](https://rsvp.example/1)',
    '<!-- /touchpoints -->',
  ]);
  expect(callFindings(statedCalls(section, '2025-01-28'), known)).toEqual([]);
  expect(touchpointsSection([], 'Europe/Madrid')).toBe('');
});
