import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallForPapers } from '../../src/domain/cfp-call.ts';
import type { DeliveryFacts } from '../../src/domain/delivery-facts.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { SurveyResult } from '../../src/domain/survey-result.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { Message } from '../../src/messages/message.ts';
import { render } from '../../src/messages/render.ts';
import { fitTogether, together } from '../../src/messages/together.ts';
import { JOB, NEWS } from '../domain/items.ts';
import { COMMUNITY, call, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

/** Everything that may go out together, with the same bad text wherever one may stand. */
function factsWith(text: string, many: number): DeliveryFacts[] {
  const long = `https://a.example/?${'&'.repeat(many > 6 ? 480 : 9)}`;
  const news = { ...NEWS, summary: text.slice(0, 140), link: long };
  const job = { ...JOB, title: text, organisation: text, place: text, description: text, link: long };
  const worst = call({
    title: text,
    topic: text,
    place: text,
    links: { join: long, agenda: long, rsvp: long },
  });
  const paper: CallForPapers = {
    ...{ key: 'k', name: text, url: long, location: text, country: 'DE', online: true, state: 'open' },
    ...{ start: null, end: null, month: null, due: { date: '2026-12-01', time: null, zone: null } },
    source: { type: 'list', name: text, url: long },
  };
  const result: SurveyResult = {
    answers: 40,
    parts: Array(many).fill({ name: 'c', label: text, type: 'choice', shown: [{ label: text, atLeast: 6 }] }),
  };
  const calls = Array.from({ length: many }, () => paper);
  return [
    { kind: 'publication', content: news, face: 'filled' },
    { kind: 'publication', content: job, face: 'open' },
    {
      ...{ kind: 'digest', zone: 'America/Argentina/ComodRivadavia', week: '2026-11-30', callsLeft: 99 },
      calls: Array(many).fill(worst),
      closing: [],
      fresh: [{ kind: 'news', items: Array(Math.min(6, many)).fill(news), left: 99 }],
    },
    { kind: 'agenda', call: worst, topics: Array(many).fill(text) },
    { kind: 'recording', call: worst, recording: long, notes: long },
    { kind: 'survey-said', call: worst, result },
    { kind: 'cfp', announcement: { type: 'opened', day: '2026-11-30' }, calls, command: '/cfp' },
  ];
}

const parts: fc.Arbitrary<Message[]> = fc
  .tuple(
    fc.array(fc.tuple(hostile, fc.nat({ max: 12 }), fc.nat({ max: 6 })), { minLength: 2, maxLength: 8 }),
    fc.constantFrom(...LANGUAGES),
  )
  .map(([picks, language]) =>
    picks.flatMap(([text, many, index]) => {
      const facts = factsWith(text, many + 1)[index];
      return facts === undefined
        ? []
        : [render(facts, { community: COMMUNITY, now: START - HOUR, language })];
    }),
  );

test("whatever goes together, and however it has grown since, stays within Slack's limits", () => {
  fc.assert(
    fc.property(parts, (messages) => {
      const whole = together(messages);
      expectSound(whole);
      expect(whole.blocks.filter(({ type }) => type === 'divider')).toHaveLength(messages.length - 1);
      // Nobody is left without a word.
      const said = whole.blocks.map(({ type }) => (type === 'divider' ? '|' : 'x')).join('');
      for (const one of said.split('|')) expect(one).not.toBe('');
    }),
    { numRuns: tries(60) },
  );
});

test('what fits together is said in full, each part after the other, in blocks and in text', () => {
  let fitted = 0;
  fc.assert(
    fc.property(parts, (messages) => {
      if (!fitTogether(messages)) return;
      fitted += 1;
      const { text, blocks } = together(messages);
      expect(text).toBe(messages.map((one) => one.text).join('\n\n'));
      expect(blocks.filter(({ type }) => type !== 'divider')).toEqual(
        messages.flatMap((one) => one.blocks).filter(({ type }) => type !== 'divider'),
      );
    }),
    { numRuns: tries(60) },
  );
  expect(fitted).toBeGreaterThan(10);
});

test('a part that has no room any more says what it has to say in a few lines, and the others stay', () => {
  const facts = (title: string, many: number) => factsWith(title, many)[6];
  const [list, short] = [facts('A long list '.repeat(15), 12), factsWith('A short note', 1)[0]];
  if (list === undefined || short === undefined) throw new Error('nothing to say');
  const context = { community: COMMUNITY, now: START - HOUR, language: 'en' } as const;
  const many = Array.from({ length: 3 }, () => render(list, context));
  const note = render(short, context);
  const whole = JSON.stringify(together([...many, note]).blocks);
  expect(whole.length).toBeLessThan(13_000);
  expect(whole.match(/calls for papers are open/g)?.length).toBe(3);
  expect(whole).toContain('A short note');
});

test('pictures and files go alone', () => {
  const plain = render(factsWith('A note', 1)[0] ?? { kind: 'suggestions', suggestions: [] }, {
    community: COMMUNITY,
    now: START,
    language: 'en',
  });
  expect(fitTogether([plain, plain])).toBe(true);
  expect(fitTogether([plain, { ...plain, picture: { svg: '', alt: '' } }])).toBe(false);
  expect(fitTogether([plain, { ...plain, files: [{ name: 'a', title: 'a', content: '' }] }])).toBe(false);
});
