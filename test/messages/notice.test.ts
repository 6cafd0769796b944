import { expect, test } from 'vitest';
import type { FeedQuestion, Notice } from '../../src/domain/delivery-facts.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { DAY } from '../../src/domain/time.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, START } from '../domain/samples.ts';

const HELD: Notice = {
  type: 'delivery-held',
  key: 'reminder/x/1h/y',
  title: 'Touchpoint <@U1>',
  channel: '#touchpoints',
  reason: 'timeout',
};

const QUESTION: FeedQuestion = {
  ...{
    type: 'feed-suspect',
    feed: 'my calls',
    why: 'gone',
    gone: 12,
    added: 0,
    since: START,
    answer: 'open',
  },
};

function said(notice: Notice, language: Language = 'en'): ReturnType<typeof render> {
  return render({ kind: 'notice', notice }, { community: COMMUNITY, now: START, language });
}

test.each<[string, Notice, RegExp]>([
  [
    'a calendar that fails names its error, its last good copy and what to do',
    { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: START - DAY },
    /^\*The calendar touchpoints cannot be read\* since Thursday, 26 November 2026 at 17:00 Madrid \(UTC\+1\)\nHTTP 404\nReminders go on from the last good copy, of Wednesday.*\nNext: /,
  ],
  [
    'a calendar that was never read says that nothing can be reminded of',
    { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: null },
    /There is no good copy yet/,
  ],
  [
    'a calendar that is back says so',
    { type: 'feed-recovered', feed: 'touchpoints', since: START },
    /^\*The calendar touchpoints can be read again\*\nIt had failed since Thursday/,
  ],
  [
    'a calendar that lost its calls asks whether it is true, and says what happens by itself',
    QUESTION,
    /^\*Is this true\?\* The calendar my calls\n12 coming calls would be gone at once, since Thursday.*\.\nUntil .*\nNext: .*accepted after three equal readings over six hours\.$/,
  ],
  [
    'what is new besides is said as well',
    { ...QUESTION, gone: 1, added: 1200 },
    /\n1 coming call would be gone at once, since .*, and 1200 coming calls would be new\./,
  ],
  [
    'a flood asks whether it is true',
    { ...QUESTION, why: 'flood', gone: 0, added: 1200 },
    /\n1200 coming calls would be new at once, since Thursday/,
  ],
  [
    'a held message asks what people see',
    HELD,
    /^\*Did this message arrive\?\* Touchpoint &lt;@U1&gt;\nIt was sent to #touchpoints/,
  ],
  [
    'a failed message names the reason, and a channel id is a mention',
    { ...HELD, type: 'delivery-failed', channel: 'C024BE91L', reason: 'not_in_channel' },
    /^\*This message could not be posted:\* .*\nSlack refused it for <#C024BE91L>: not_in_channel\nNext: run `ospo-bot check`/,
  ],
])('%s', (_title, notice, text) => {
  expect(said(notice).text).toMatch(text);
});

test("moments in a notice show in the reader's own zone", () => {
  const [block] = said({ type: 'feed-recovered', feed: 'x', since: START }).blocks;
  expect(JSON.stringify(block)).toContain('<!date^1795708800^{date_short_pretty} {time}|Thursday');
});

test('a question about a calendar is answered with two buttons, as long as it is open', () => {
  const buttons = (notice: Notice) => said(notice).blocks.find(({ type }) => type === 'actions');
  expect(buttons(QUESTION)).toMatchObject({
    elements: [
      { action_id: 'feed_true', text: { text: 'It is true' }, value: `${START}/my calls` },
      { action_id: 'feed_keep', text: { text: 'Keep the last copy' }, value: `${START}/my calls` },
    ],
  });
  expect(buttons({ ...QUESTION, answer: 'over' })).toBeUndefined();
});

test.each([
  ['believed', /An organiser said that it is true/],
  ['refused', /An organiser chose to keep the last copy/],
  ['accepted', /so it counts now/],
  ['over', /can be trusted again/],
  ['replaced', /A newer message asks/],
] as const)('a question that is %s says so', (answer, words) => {
  const { text } = said({ ...QUESTION, answer });
  expect(text).toMatch(/^\*The calendar my calls\*\n12 coming calls/);
  expect(text).toMatch(words);
  expect(text).not.toContain('Next:');
});

test('a held message can be posted or marked as there, by its key', () => {
  const row = said(HELD).blocks.find(({ type }) => type === 'actions');
  expect(row).toMatchObject({
    elements: [
      { action_id: 'held_post', text: { text: 'Post now' }, value: HELD.key },
      { action_id: 'held_there', text: { text: 'It is already there' }, value: HELD.key },
    ],
  });
});

const ALL: readonly Notice[] = [
  { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: START - DAY },
  { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: null },
  { type: 'feed-recovered', feed: 'touchpoints', since: START },
  { type: 'database-older', from: START, to: START + DAY },
  { type: 'content-wrong', file: 'content/cfps.yml', problems: ['line 3: HTTP'] },
  { type: 'survey-refused', title: 'HTTP', channel: '#touchpoints', quorum: 5 },
  HELD,
  { ...HELD, type: 'delivery-failed', reason: 'not_in_channel' },
  ...(['open', 'believed', 'refused', 'accepted', 'over', 'replaced'] as const).map(
    (answer) => ({ ...QUESTION, answer }) as const,
  ),
  { ...QUESTION, gone: 2, added: 3 },
  { ...QUESTION, why: 'flood', added: 3 },
];

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'every line of every notice is in %s',
  (language) => {
    const quoted = ['HTTP 404', '• line 3: HTTP'];
    for (const notice of ALL) {
      const [lines, english] = [said(notice, language), said(notice)].map(({ text }) => text.split('\n'));
      expect(lines?.filter((line) => english?.includes(line) && !quoted.includes(line))).toEqual([]);
      const labels = (blocks: unknown) =>
        [...JSON.stringify(blocks).matchAll(/"plain_text","text":"([^"]*)"/g)].map(([, label]) => label);
      const [here, there] = [labels(said(notice, language).blocks), labels(said(notice).blocks)];
      expect(here).toHaveLength(there.length);
      expect(here.filter((label) => there.includes(label) || label?.endsWith('…'))).toEqual([]);
    }
  },
);

test('a question about a calendar is asked in Spanish and in Japanese', () => {
  const question = { ...QUESTION, gone: 1200, added: 1 };
  expect(said(question, 'es').text.split('\n').slice(0, 2)).toEqual([
    '*¿Es esto cierto?* El calendario my calls',
    'Desaparecerían de golpe: 1200 llamadas próximas (desde: jueves, 26 de noviembre de 2026, 17:00 Madrid (UTC+1)). Serían nuevas: 1 llamada próxima.',
  ]);
  expect(said(question, 'ja').text.split('\n').slice(0, 2)).toEqual([
    '*これは正しいですか？* カレンダー my calls',
    '2026年11月26日木曜日 17:00 Madrid (UTC+1) から、一度に今後の会議 1200 件がなくなり、今後の会議 1 件が追加されたことになります。',
  ]);
});
