import { expect, test } from 'vitest';
import type { Conference } from '../../src/domain/cfp.ts';
import { conferencesFor } from '../../src/domain/newsletter-conferences.ts';

function conference(name: string, over: Partial<Conference> = {}): Conference {
  return {
    ...{ name, url: `https://${name}.example`, cfpUrl: null, start: '2026-12-10', end: null, month: null },
    ...{ location: 'Paris', country: null, online: false, status: 'unknown', due: null, topics: [] },
    ...{ source: { type: 'file' }, verified: null },
    ...over,
  };
}
const due = (date: string) => ({ date, time: null, zone: null });

test('what is ahead goes in, what is over is history, and what is far waits for its call', () => {
  const { events, leftOut } = conferencesFor(
    [
      conference('soon', { end: '2026-12-11', status: 'open', due: due('2026-11-20') }),
      conference('over', { start: '2026-11-23' }),
      conference('running', { start: '2026-11-20', end: '2026-11-24' }),
      conference('far', { start: '2027-06-01' }),
      conference('calling', { start: '2027-06-01', status: 'open', due: due('2026-11-24') }),
      conference('month', { start: null, month: '2026-12' }),
      conference('undated', { start: null }),
    ],
    '2026-11-24',
  );
  expect(events.map(({ name }) => name)).toEqual(['calling', 'month', 'running', 'soon', 'undated']);
  expect(events.find(({ name }) => name === 'soon')).toEqual({
    ...{ line: 0, name: 'soon', url: 'https://soon.example', startDate: '2026-12-10', endDate: '2026-12-11' },
    ...{ month: null, location: 'Paris', cfp: { status: 'open', dueDate: '2026-11-20' } },
  });
  expect(leftOut).toMatchObject([{ kind: 'event', title: 'far' }]);
});
