import fc from 'fast-check';
import type { Link, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { readIssue } from '../../src/content/newsletter/read.ts';
import type { NewsletterEvent, NewsletterJob, NewsletterNews } from '../../src/domain/newsletter.ts';
import { NEWSLETTER_STYLES } from '../../src/domain/newsletter-settings.ts';
import { tidy } from '../../src/domain/text.ts';
import { type NewsletterDraft, newsletterMarkdown } from '../../src/messages/newsletter.ts';
import { tries } from '../support/properties.ts';

const SKELETON =
  '# N {{number}}\n\n{{features}}\n\n## J\n\n{{jobs}}\n\n## N\n\n{{news}}\n\n## E\n\n{{events}}\n\n---\n\n- The end\n';

const DIALECTS = {
  CommonMark: (markdown: string): Root => fromMarkdown(markdown),
  GitHub: (markdown: string): Root =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
} as const;

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

/** The items of the lists, each with its text and its links. */
function listsOf(root: Root): { text: string; links: { text: string; url: string }[] }[][] {
  return root.children
    .filter((node) => node.type === 'list')
    .map(({ children }) =>
      children.map((item) => {
        const links = all(item).filter((node): node is Link => node.type === 'link');
        return { text: textOf(item), links: links.map((link) => ({ text: textOf(link), url: link.url })) };
      }),
    );
}

const HOSTILE = [
  '![x](https://pixel.example/p.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- ',
  '[a](javascript:alert(1))',
  '[a]: https://evil.example',
  '](https://evil.example)',
  ') [x](https://evil.example',
  'https://evil.example/?a=b',
  'www.evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  '<https://evil.example>',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  '===',
  '| a | b |\n|---|---|',
  '```',
  '~~~',
  '`https://evil.example`',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  '&lt;b&gt; &#x41; &copy; &amp',
  '[x] done',
  '[^1]',
  '\\',
  '\\[',
  '$a$ $$b$$',
  ':smile:',
  '{{jobs}} {{news}}',
  '$& $1',
  '\n\n# heading\n\n',
  '\r\n---\r\n',
  '\u202e\u2066',
  '(open',
  'close)',
  'snake_case_name',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `x${parts.join(' ')}`);
const anywhere = fc.oneof(
  words,
  words.map((text) => text.slice(1)),
  fc.constantFrom(...HOSTILE),
);
const urls = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('', '(a)', ')', '((', '&copy;=1', ' b', '"', '<x>', '*_*', '\\', '`'),
  )
  .map(([url, tail]) => `${url}/${tail}`);

const jobs = fc.array(
  fc.record<NewsletterJob>({
    line: fc.constant(1),
    url: urls,
    org: anywhere,
    title: anywhere,
    countryCodes: fc.subarray(['DE', 'US']),
    remote: fc.boolean(),
  }),
  { maxLength: 3 },
);
const news = fc.array(
  fc.record<NewsletterNews>({
    line: fc.constant(1),
    url: fc.option(urls),
    text: anywhere,
    tag: fc.option(fc.oneof(fc.constantFrom('Blog', 'New Member', 'x', 'LF'), words)),
  }),
  { maxLength: 3 },
);
const events = fc.array(
  fc.record<NewsletterEvent>({
    ...{ line: fc.constant(1), name: anywhere, url: urls, location: fc.option(anywhere) },
    ...{
      startDate: fc.constantFrom(null, '2026-12-31'),
      endDate: fc.constant('2027-01-02'),
      month: fc.constant(null),
    },
    cfp: fc.record({
      status: fc.constantFrom('open', 'closed', 'not_open', 'none', 'unknown'),
      dueDate: fc.constantFrom(null, '2026-10-01'),
    }),
  }),
  { maxLength: 3 },
);
const drafts = fc.record<NewsletterDraft>({
  number: fc.constant(7),
  block: fc.constant('Hello.'),
  jobs,
  news,
  events,
});

function sameAddress(left: string, right: string): boolean {
  return decoded(left) === decoded(right);
}

function decoded(url: string): string {
  return url.replace(/%[0-9a-f]{2}/gi, (code) => decodeURIComponentSafe(code)).replace(/\s+$/, '');
}

function decodeURIComponentSafe(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

describe.each(Object.entries(DIALECTS))('in %s', (_, parse) => {
  test.each(NEWSLETTER_STYLES)(
    'hostile text in %s shows as it is and nothing but the items own links',
    (style) => {
      fc.assert(
        fc.property(drafts, (draft) => {
          const root = parse(newsletterMarkdown(draft, SKELETON, style));
          const shape = root.children.map(({ type }) => type).filter((type) => type !== 'list');
          expect(shape).toEqual(['heading', 'paragraph', 'heading', 'heading', 'heading', 'thematicBreak']);
          const kinds = new Set(all(root).map(({ type }) => type));
          for (const type of [
            'html',
            'image',
            'definition',
            'table',
            'footnoteReference',
            'emphasis',
            'delete',
            'blockquote',
            'code',
            'linkReference',
          ] as const)
            expect(kinds.has(type), type).toBe(false);
          expect(
            all(root).every(
              (node) => node.type !== 'listItem' || node.checked === null || node.checked === undefined,
            ),
          ).toBe(true);
          const lists = listsOf(root).slice(0, -1).flat();
          const items = [...draft.jobs, ...draft.news, ...draft.events];
          expect(lists.length).toBe(items.length);
          for (const [index, item] of items.entries()) {
            const [link, ...others] = lists[index]?.links ?? [];
            expect(others).toEqual([]);
            expect(link === undefined ? item.url : sameAddress(link.url, item.url ?? '')).toBe(
              link === undefined ? null : true,
            );
            const said =
              'name' in item
                ? [item.name, item.location ?? '']
                : 'text' in item
                  ? [item.text]
                  : [item.org ?? '', item.title];
            for (const text of said) expect(lists[index]?.text).toContain(tidy(text));
          }
        }),
        { numRuns: tries(100) },
      );
    },
  );
});

const EVENT: NewsletterEvent = {
  ...{ line: 1, name: 'Fest', url: 'https://e.example', month: null, location: 'Malaga' },
  ...{ startDate: '2026-06-07', endDate: '2026-06-08', cfp: { status: 'unknown', dueDate: null } },
};

test.each<[Partial<NewsletterEvent>, string, string]>([
  [
    {},
    '- [Fest (June 7–8, 2026, Malaga)](https://e.example)',
    '- June 7-8, 2026 [Fest, Malaga](https://e.example)',
  ],
  [
    { startDate: '2026-09-30', endDate: '2026-10-01', location: null },
    '- [Fest (September 30–October 1, 2026)](https://e.example)',
    '- Sept 30-Oct 1, 2026 [Fest](https://e.example)',
  ],
  [
    { startDate: '2026-12-31', endDate: '2027-01-01', location: null },
    '- [Fest (December 31, 2026–January 1, 2027)](https://e.example)',
    '- Dec 31, 2026-Jan 1, 2027 [Fest](https://e.example)',
  ],
  [
    { startDate: null, endDate: null, month: '2026-06', url: null },
    '- Fest (June 2026, Malaga)',
    '- June 2026 Fest, Malaga',
  ],
  [
    { startDate: null, endDate: null },
    '- [Fest (TBD, Malaga)](https://e.example)',
    '- [Fest, Malaga](https://e.example)',
  ],
  [{ url: 'javascript:alert(1)', location: null }, '- Fest (June 7–8, 2026)', '- June 7-8, 2026 Fest'],
])('a conference %j', (change, newest, template) => {
  const draft = { number: 1, block: '', jobs: [], news: [], events: [{ ...EVENT, ...change }] };
  expect(newsletterMarkdown(draft, '{{events}}', 'issue-2026')).toBe(newest);
  expect(newsletterMarkdown(draft, '{{events}}', 'template-2025')).toBe(template);
});

test.each<[NewsletterEvent['cfp'], string, string]>([
  [{ status: 'open', dueDate: '2026-02-01' }, ' – **February 1, 2026**', ' - CFP due February 1, 2026'],
  [
    { status: 'closed', dueDate: '2026-02-01' },
    ' – **February 1, 2026 (CFP closed)**',
    ' - CFP closed February 1, 2026',
  ],
  [{ status: 'open', dueDate: null }, ' – **CFP open**', ' - CFP open'],
  [{ status: 'closed', dueDate: null }, ' – **CFP closed**', ' - CFP closed'],
  [{ status: 'not_open', dueDate: null }, ' – **CFP not open yet**', ' - CFP not open yet'],
  [{ status: 'none', dueDate: null }, ' – **No CFP**', ' - No CFP'],
  [{ status: 'unknown', dueDate: null }, '', ''],
])('a call for papers %j', (cfp, newest, template) => {
  const draft = { number: 1, block: '', jobs: [], news: [], events: [{ ...EVENT, cfp }] };
  expect(newsletterMarkdown(draft, '{{events}}', 'issue-2026').split('.example)')[1]).toBe(newest);
  expect(newsletterMarkdown(draft, '{{events}}', 'template-2025').split('.example)')[1]).toBe(template);
});

test('names that look like Markdown but mean nothing in it are written as they are', () => {
  const job = { line: 1, url: 'https://a.example/(dfm)?a=1&b=2', countryCodes: [], remote: true };
  const draft = {
    ...{ number: 1, block: '', events: [] },
    jobs: [{ ...job, org: 'E.ON & Co', title: 'AI_dev Lead (m/f/x) – R&D + C++' }],
    news: [{ line: 1, url: null, tag: 'New Member', text: 'What’s next? ISO/IEC 5230:2020 (Parts 1 & 2).' }],
  };
  expect(newsletterMarkdown(draft, '{{jobs}}\n{{news}}', 'issue-2026')).toBe(
    '- [🌐 E.ON & Co | AI_dev Lead (m/f/x) – R&D + C++](https://a.example/(dfm)?a=1&b=2)\n- [New Member] What’s next? ISO/IEC 5230:2020 (Parts 1 & 2).',
  );
});

test('a bar or a colon in a name is read back as a part of that name', () => {
  const job = { line: 1, url: 'https://acme.example', countryCodes: [], remote: false };
  const event = { ...EVENT, line: 9, name: 'Fest | Talks', location: 'Malaga | Online' };
  const draft = {
    ...{ number: 1, block: '', news: [], events: [event] },
    jobs: [{ ...job, line: 5, org: 'Acme: Labs | Lund', title: 'Lead' }],
  };
  const skeleton = '# N\n\n## 📚 Jobs\n\n{{jobs}}\n\n## 📎 Events\n\n{{events}}\n';
  const { issue } = readIssue(newsletterMarkdown(draft, skeleton, 'issue-2026'), '2026-05-01');
  expect(issue.jobs).toEqual(draft.jobs);
  expect(issue.events).toEqual([event]);
});

test('without a number the title ends before it', () => {
  const draft = { number: null, block: '', jobs: [], news: [], events: [] };
  expect(newsletterMarkdown(draft, '# N {{number}}\n', 'issue-2026')).toBe('# N\n');
});

test.each(['x', ' x ', 'x\u202e\u2066', '\u200bX'])(
  'a tag of which one letter can be seen, %j, is no box to tick',
  (tag) => {
    const draft = {
      number: 1,
      block: '',
      jobs: [],
      events: [],
      news: [{ line: 1, url: null, tag, text: 'T' }],
    };
    const markdown = newsletterMarkdown(draft, '{{news}}', 'issue-2026');
    expect(markdown).toMatch(/^- \\\[[xX]\\\] T$/);
  },
);
