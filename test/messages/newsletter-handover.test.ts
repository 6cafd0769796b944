import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { Handover, NewsletterFacts } from '../../src/domain/newsletter-delivery.ts';
import {
  askedReply,
  dateReply,
  discardedReply,
  farReply,
  newsletterHelpReply,
  newsletterOffReply,
} from '../../src/messages/newsletter-reply.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, START } from '../domain/samples.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const DRAFT: Handover = {
  ...{ type: 'handover', date: '2026-11-24', ordinal: 2, madeAt: START, number: 14, markdown: '# x' },
  ...{ jobs: [], news: [], events: [], leftOut: [], doubts: [], missing: ['Slack is away.'] },
  ...{ by: 'U1ORGANISER', preview: false, pull: { type: 'missing', reason: 'GITHUB_TOKEN is not set' } },
};

function said(newsletter: NewsletterFacts['newsletter'], language: (typeof LANGUAGES)[number]) {
  return render({ kind: 'newsletter', newsletter }, { community: COMMUNITY, now: START, language });
}

test.each([
  [
    'en',
    '*The draft of the newsletter 14 of November 24, 2026 is here*, draft 2 (asked for by <@U1ORGANISER>)',
    'In it: 0 jobs, 0 pieces of news, 0 conferences.',
    '*A preview of the newsletter of November 24, 2026*',
  ],
  [
    'es',
    '*Aquí está el borrador del boletín 14 del 24 de noviembre de 2026*, borrador 2 (lo pidió <@U1ORGANISER>)',
    'Contiene: 0 ofertas de empleo, 0 noticias, 0 conferencias.',
    '*Vista previa del boletín del 24 de noviembre de 2026*',
  ],
  [
    'ja',
    '*2026年11月24日のニュースレター第 14 号の下書きができました* （下書き 2） （<@U1ORGANISER> さんの依頼）',
    '内容：求人 0 件、ニュース 0 件、カンファレンス 0 件。',
    '*2026年11月24日のニュースレターのプレビュー*',
  ],
] as const)(
  'a draft is handed over in %s, with its file and what is wrong in it as they are',
  (language, ...expected) => {
    const { text, files } = said(DRAFT, language);
    const [headline, contents] = text.split('\n');
    const preview = said({ ...DRAFT, preview: true, number: null }, language).text.split('\n')[0];
    expect([headline, contents, preview]).toEqual(expected);
    expect(text).toContain('GITHUB_TOKEN is not set');
    expect(text).toContain('• Slack is away.');
    expect(files?.[0]).toEqual({
      name: '2026-11-24.md',
      title: 'Newsletter of 2026-11-24, draft 2',
      content: '# x',
    });
  },
);

test("whatever a draft holds, what is said of it stays within Slack's limits in every language", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...LANGUAGES), fc.nat(20), (words, language, count) => {
      const left = { kind: 'job', title: words, from: '2026-10-27', line: 3, reason: words } as const;
      const [leftOut, missing] = [Array(count).fill(left), Array(count).fill(words)];
      const pulls = [
        { type: 'missing', reason: words },
        { type: 'there', url: `https://github.com/${words}` },
      ] as const;
      for (const pull of pulls) expectSound(said({ ...DRAFT, leftOut, missing, pull }, language));
      const ask = { type: 'ask', date: DRAFT.date, dueAt: START } as const;
      expectSound(said({ ...ask, commands: [words, words, words] }, language));
      expectSound(said({ ...ask, commands: [] }, language));
      const replies = [
        newsletterHelpReply('/newsletter', language),
        newsletterOffReply(language),
        askedReply(DRAFT.date, 'preview', words, language),
        askedReply(DRAFT.date, 'channel', words, language),
        dateReply(words, DRAFT.date, language),
        farReply(DRAFT.date, DRAFT.date, language),
        discardedReply(null, 0, words, language),
        discardedReply(DRAFT.date, 0, words, language),
        discardedReply(DRAFT.date, 1, words, language),
      ];
      for (const text of replies) expectSound({ text, blocks: [] });
      expect(new Set(replies).size).toBe(replies.length);
    }),
    { numRuns: tries(60) },
  );
});
