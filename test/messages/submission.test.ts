import type { InputBlock, ModalView } from '@slack/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES } from '../../src/domain/country.ts';
import type { CardFace, DeliveryFacts, Note } from '../../src/domain/delivery-facts.ts';
import { type Content, KINDS } from '../../src/domain/item.ts';
import { readContent } from '../../src/domain/kind.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { offered, type Submission } from '../../src/domain/submission.ts';
import { standingWishes } from '../../src/domain/submission-delivery.ts';
import { warningsOf } from '../../src/domain/warning.ts';
import { countryGroups } from '../../src/messages/country.ts';
import { helpReply, listReply, mineReply, notYoursReply } from '../../src/messages/listing.ts';
import { askView, editApproveView, rejectView } from '../../src/messages/moderation.ts';
import { render } from '../../src/messages/render.ts';
import {
  answeredView,
  answerView,
  changeView,
  knownCallView,
  limitedView,
  listedView,
  offerView,
  outcomeView,
  sentView,
  strangerView,
} from '../../src/messages/submission.ts';
import { refusalOf } from '../../src/sandbox/limits.ts';
import { JOB, NEWS, NOW, offerOf, SETTINGS, waiting } from '../domain/items.ts';
import { COMMUNITY } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, expectWithin, hostile } from './sound.ts';

const short = hostile.map((text) => text.slice(0, 78));
const link = fc
  .tuple(fc.constantFrom('', '?x=y|good.org', '?a&b', '/漢字'), fc.nat({ max: 90 }))
  .map(([rest, times]) => `https://evil.example/${rest.repeat(1 + (times % 20))}`);
const job = fc
  .record({
    organisation: short,
    title: short,
    link,
    countries: fc.subarray([...COUNTRIES], { maxLength: 12 }),
    remote: fc.constant(['remote']),
    place: short,
    description: hostile.map((text) => text.slice(0, 1500)),
    closes_on: fc.constantFrom('2026-12-01', null),
  })
  .map((answers) => readContent('job', answers, SETTINGS, NOW));
const article = fc
  .record({ summary: short, link, tag: fc.constant('Blog') })
  .map((answers) => readContent('news', answers, SETTINGS, NOW));
/** Whatever the forms let through. */
const content: fc.Arbitrary<Content> = fc
  .oneof(job, article)
  .map((filled) => (filled.ok ? filled.content : JOB));

function expectSoundView(view: ModalView): void {
  expectWithin(view.title.text, 24);
  expectWithin(view.submit?.text ?? 'none', 24);
  expectWithin(view.private_metadata ?? 'none', 3000);
  expect(view.blocks.length).toBeLessThanOrEqual(100);
  expect(JSON.stringify(view).length).toBeLessThan(250_000);
  const inputs = view.blocks.filter((block): block is InputBlock => block.type === 'input');
  expect(view.submit !== undefined).toBe(inputs.length > 0 || view.callback_id === 'listed');
  for (const { element } of inputs) {
    if (element.type === 'plain_text_input') expectWithin(`${element.initial_value ?? ''}.`, 3001);
  }
}

const facesOf = (by: string, reason: string): CardFace[] => [
  { type: 'waiting' },
  { type: 'approved', by, reason: null },
  { type: 'rejected', by, reason },
  { type: 'withdrawn' },
];
const notesOf = (words: string): Note[] => [
  { type: 'approved', channel: '#ospo-jobs', expiresAt: NOW, edited: true },
  {
    type: 'rejected',
    reason: words,
    listed: false,
    command: '/ospo-job',
    moderators: ['U1MOD', 'S1MODS', words],
  },
  { type: 'question', question: words, round: 1, index: 0 },
  { type: 'renewal', expiresAt: NOW },
  { type: 'expired', command: '/ospo-job' },
];

test("whatever members write, cards, posts, notes and forms stay within Slack's limits and mean nothing to Slack", () => {
  fc.assert(
    fc.property(
      content,
      content,
      hostile,
      fc.array(hostile, { maxLength: 5 }),
      fc.constantFrom(...LANGUAGES),
      (one, other, words, talk, language) => {
        const exchanges = talk.map((question) => ({ question, by: 'U1MOD', answer: words }));
        const warnings = warningsOf(one, ['utm_source'], [other, one, other]);
        const submission: Submission = { ...offered('s1', offerOf({ content: one, warnings })), exchanges };
        const card = { ...submission, kind: 'card', submission: 's1', listed: other } as const;
        const all: DeliveryFacts[] = [
          ...facesOf('U1MOD', words).map((face) => ({ ...card, face })),
          ...(['open', 'expired', 'filled', 'withdrawn'] as const).map(
            (face) => ({ kind: 'publication', content: one, face }) as const,
          ),
          ...notesOf(words).map((note) => ({ kind: 'note', submission: 's1', title: words, note }) as const),
          { kind: 'nudge', title: words, waitingSince: NOW, claimedBy: 'U1MOD' },
        ];
        for (const facts of all) expectSound(render(facts, { community: COMMUNITY, now: NOW, language }));
        const listed = { ...submission, status: 'approved', published: one } as const;
        const ten = Array.from({ length: 10 }, () => listed);
        expectSound(mineReply(one.kind, ten, { zone: 'UTC', language }));
        expectSound({
          text: listReply(
            one.kind === 'news' ? 'news' : 'job',
            { items: ten, total: 1_000, more: true },
            '#ospo-jobs',
            language,
          ),
          blocks: [],
        });
        const { kind } = one;
        const ann = { id: 'U1ANN', language };
        const views = [
          offerView({ kind, link: words }, SETTINGS, language),
          changeView(listed, SETTINGS, ann),
          listedView(listed, 'https://x.example/', ann),
          editApproveView(submission, SETTINGS, language),
          askView({ id: 's1', revision: 1 }, language),
          rejectView({ id: 's1', revision: 1 }, language),
          answerView({ id: 's1', round: 1, index: 0 }, language),
        ];
        views.forEach(expectSoundView);
      },
    ),
    { numRuns: tries(60) },
  );
});

test('a card says in its text what its blocks say, and has buttons only while it waits', () => {
  const [wish] = standingWishes(waiting(), SETTINGS);
  if (wish === undefined) throw new Error('no card');
  const { text, blocks } = render(wish.wanted.facts, { community: COMMUNITY, now: NOW, language: 'en' });
  for (const said of [
    'New job listing',
    'Example Corp | OSPO lead',
    'Germany, remote',
    'Ask for Ana',
    '<@U1ANN>',
  ])
    expect(text).toContain(said);
  const labels = [...JSON.stringify(blocks).matchAll(/"text":"([\w ]+)","emoji":false\},"(?:value|url)"/g)];
  expect(labels.map(([, label]) => label)).toEqual([
    'Approve',
    'Edit and approve',
    'Ask',
    'Reject',
    'I look after this',
    'Open the listing',
  ]);
});

test('the real host of a link is shown, and its title cannot be one', () => {
  const evil = {
    ...NEWS,
    summary: '<https://evil.example|https://good.example>',
    link: 'https://evil.example?x=y|good.org',
  };
  const { text } = render(
    { kind: 'publication', content: evil, face: 'open' },
    { community: COMMUNITY, now: NOW, language: 'en' },
  );
  expect(text).toBe(
    '&lt;https://evil.example|https://good.example&gt;\nTag: Blog\nLink: <https://evil.example?x=y%7Cgood.org|evil.example>',
  );
});

test('a title in bold is one short line without anything that is not seen', () => {
  const content = { ...NEWS, summary: `${'\0'.repeat(600)}Pay \u202Eeht${'\n'.repeat(600)}bill` };
  const { blocks } = render(
    { kind: 'publication', content, face: 'open' },
    { community: COMMUNITY, now: NOW, language: 'en' },
  );
  expect(blocks.find(({ type }) => type === 'rich_text')).toMatchObject({
    elements: [{ elements: [{ text: 'Pay eht bill' }] }],
  });
});

test('only who offered it finds the description for moderators in the form', () => {
  const one = { ...waiting(), status: 'approved', published: JOB } as const;
  expect(JSON.stringify(changeView(one, SETTINGS, { id: 'U1ANN', language: 'en' }))).toContain('Ask for Ana');
  expect(JSON.stringify(changeView(one, SETTINGS, { id: 'U2BEN', language: 'en' }))).not.toContain(
    'Ask for Ana',
  );
});

const STRANGERS = ['guest', 'elsewhere', 'bot', 'gone'] as const;

test.each(LANGUAGES)('in %s no wording of a form or answer is cut, and Slack takes each form', (language) => {
  const one = { ...waiting(), status: 'approved', published: JOB, expiresAt: NOW } as const;
  const ann = { id: 'U1ANN', language };
  const views = [
    ...KINDS.map((kind) => offerView({ kind, link: '' }, SETTINGS, language)),
    ...KINDS.map((kind) => sentView(kind, language)),
    ...KINDS.flatMap((kind) => [
      listedView({ ...one, kind }, 'https://x.example/', ann),
      listedView({ ...waiting(), kind }, null, ann),
    ]),
    ...STRANGERS.map((who) => strangerView(who, language)),
    ...[changeView(one, SETTINGS, ann), knownCallView('/cfp', language), answeredView(language)],
    ...[answerView({ id: 's1', round: 1, index: 0 }, language), limitedView(5, language)],
    outcomeView(notYoursReply(language), language),
  ];
  for (const view of views)
    expect(refusalOf('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toBeNull();
  const notes = notesOf('words').map(
    (note) => ({ kind: 'note', submission: 's1', title: 'x', note }) as const,
  );
  const faces = (['open', 'expired', 'filled', 'withdrawn'] as const).map(
    (face) => ({ kind: 'publication', content: JOB, face }) as const,
  );
  const messages = [...notes, ...faces].map((facts) => {
    const message = render(facts, { community: COMMUNITY, now: NOW, language });
    expectSound(message);
    return message;
  });
  const answers = [
    mineReply('job', [one], { zone: 'Asia/Tokyo', language }),
    helpReply('news', '/news', language),
  ];
  expect(JSON.stringify([views, messages, answers]).replaceAll('https://…', '')).not.toContain('…');
});

test('a country is found under the first letter of its name in the reader’s language', () => {
  const headingOf = (language: Language, country: string) =>
    countryGroups(language).find(({ options }) =>
      options.some(({ text }) => text.text.endsWith(` ${country}`)),
    )?.label.text;
  expect(headingOf('en', 'Åland Islands')).toBe('A');
  expect(headingOf('es', 'Alemania')).toBe('A');
  expect(headingOf('de', 'Österreich')).toBe('O');
  expect(headingOf('fr', 'États-Unis')).toBe('E');
  expect(headingOf('ja', 'ガーナ')).toBe('カ');
  expect(headingOf('zh', '德国')).toBe('D');
  expect(headingOf('zh', '中国')).toBe('Z');
  for (const language of LANGUAGES) {
    const groups = countryGroups(language);
    expect(groups.length).toBeLessThanOrEqual(100);
    expect(groups.flatMap(({ options }) => options).length).toBe(COUNTRIES.length);
  }
});
