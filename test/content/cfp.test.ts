import { expect, test } from 'vitest';
import { readConfsTech } from '../../src/content/cfp/confs-tech.ts';
import { readDevelopersEvents } from '../../src/content/cfp/developers-events.ts';
import { readMapped } from '../../src/content/cfp/mapped.ts';

const VERIFIED = '2026-07-01';

test('a file of confs.tech is read, one conference in several topics is one, and what is wrong is set aside', () => {
  const entry = {
    name: 'Example Conf',
    url: 'http://example.org/?utm_source=x',
    startDate: '2026-10-01',
    endDate: '2026-10-02',
    city: 'Austin, TX',
    country: 'U.S.A.',
    online: true,
    cfpUrl: 'https://cfp.example.org',
    cfpEndDate: '2026-07-12',
    twitter: '@example',
  };
  const { conferences, problems } = readConfsTech(
    JSON.stringify({
      entries: [
        entry,
        { ...entry, _topics: ['cloud'] },
        { name: 'X' },
        { ...entry, name: 'Y', url: 'nowhere' },
      ],
    }),
    'opensource',
    VERIFIED,
  );
  expect(conferences).toEqual([
    {
      name: 'Example Conf',
      url: 'http://example.org/',
      cfpUrl: 'https://cfp.example.org',
      start: '2026-10-01',
      end: '2026-10-02',
      month: null,
      location: 'Austin, TX',
      country: 'US',
      online: true,
      status: 'open',
      due: { date: '2026-07-12', time: null, zone: null },
      topics: ['opensource', 'cloud'],
      source: { type: 'list', name: 'confs.tech', url: 'https://confs.tech' },
      verified: VERIFIED,
    },
  ]);
  expect(problems).toEqual([expect.stringContaining('Entry 3: url:'), 'Entry 4: the address "nowhere"']);
});

test('developers.events closes a day early by its numbers, so the day alone is taken, and it is inclusive', () => {
  const conf = {
    name: 'Dev Days',
    date: [1793491200000, 1793577600000],
    hyperlink: 'https://dev.example.org',
    status: 'open',
    location: 'Lyon (France) & Online',
  };
  const call = { link: 'https://cfp.example.org', until: '12-July-2026', untilDate: 1783814400000, conf };
  const { conferences, problems } = readDevelopersEvents(
    JSON.stringify([
      call,
      { ...call, conf: { ...conf, name: 'Off', status: 'Canceled' } },
      { link: 'a->b', conf: { ...conf, hyperlink: '#' } },
      {
        ...conf,
        name: 'Event',
        cfp: {},
        tags: [{ key: 'topic', value: 'cloud' }],
        country: 'Spain',
        city: 'Vigo',
      },
      7,
    ]),
    VERIFIED,
  );
  expect(conferences).toMatchObject([
    {
      name: 'Dev Days',
      start: '2026-11-01',
      end: '2026-11-02',
      location: 'Lyon',
      country: 'FR',
      online: true,
      due: { date: '2026-07-12', time: null, zone: null },
      source: { name: 'developers.events' },
    },
    { name: 'Event', status: 'unknown', location: 'Vigo', country: 'ES', topics: ['cloud'] },
  ]);
  expect(problems.map((problem) => problem.slice(0, 8))).toEqual(['Entry 3:', 'Entry 5:']);
});

test('any JSON or CSV is read by a mapping', () => {
  const mapping = { name: 'Title', url: 'Link', 'cfp.due': 'Deadline', 'cfp.zone': 'TZ', 'cfp.time': 'At' };
  const csv =
    '\uFEFFTitle,Link,Deadline,At,TZ,country\r\n"Conf, with ""quotes""",https://a.example.org,2026-07-12,11:59 pm,PST,Germany\r\nNo link,,,,,\r\nBad,https://b.example.org,soon,,,\r\n';
  const first = readMapped(csv, mapping, 'list.csv', VERIFIED);
  expect(first.conferences).toMatchObject([
    {
      name: 'Conf, with "quotes"',
      country: 'DE',
      status: 'open',
      due: { date: '2026-07-12', time: '23:59', zone: 'America/Los_Angeles' },
      source: { type: 'list', name: 'list.csv' },
    },
  ]);
  expect(first.problems).toEqual(['Entry 2: the address ""', 'Entry 3: the deadline "soon"']);
  const json = JSON.stringify({
    items: [
      {
        name: 'J',
        url: 'https://j.example.org',
        cfp: { due: '2026-07-12T00:00:00Z' },
        topics: ['a', 'b'],
        constructor: 1,
      },
    ],
  });
  expect(readMapped(json, {}, 'list.json', VERIFIED).conferences).toMatchObject([
    { name: 'J', due: { date: '2026-07-12' }, topics: ['a', 'b'], online: false },
  ]);
});

test('a moment with its offset keeps its hour, midnight in UTC is a mere date, and what nobody understands is told', () => {
  const entry = (cfp: Record<string, string>) => ({ name: 'J', url: 'https://j.example.org', cfp });
  const list = [
    { due: '2026-12-30T23:59:00-08:00' },
    { due: '2026-12-30T00:00:00Z' },
    { due: '2026-12-30', zone: 'Mars/Base' },
    { due: '2026-12-30', time: '99:99' },
  ];
  const { conferences, problems } = readMapped(JSON.stringify(list.map(entry)), {}, 'x', VERIFIED);
  expect(conferences.map(({ due }) => due)).toEqual([
    { date: '2026-12-31', time: '07:59', zone: 'UTC' },
    { date: '2026-12-30', time: null, zone: null },
  ]);
  expect(problems).toEqual(['Entry 3: the zone "Mars/Base"', 'Entry 4: the time "99:99"']);
});

test('a stray quote in one row of a CSV costs nothing of the others', () => {
  const csv =
    'name,url,cfp.due\n=HYPERLINK("x"),https://a.example.org,2026-12-31\nB,https://b.example.org,2026-12-31\n';
  expect(readMapped(csv, {}, 'x', VERIFIED).conferences.map(({ name }) => name)).toEqual([
    '=HYPERLINK("x")',
    'B',
  ]);
});

test.each(['', 'nothing', '{', '{}', '[', 'a,b\n"'])(
  'from %j nothing is read, and nothing breaks',
  (text) => {
    expect(readConfsTech(text, null, VERIFIED).conferences).toEqual([]);
    expect(readDevelopersEvents(text, VERIFIED).conferences).toEqual([]);
    expect(readMapped(text, {}, 'x', VERIFIED).conferences).toEqual([]);
  },
);
