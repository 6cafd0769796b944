import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIssue } from '../../../src/content/newsletter/read.ts';
import type { NewsletterEvent, NewsletterIssue } from '../../../src/domain/newsletter.ts';

function issueOf(
  section: string,
  lines: readonly string[],
  date: string | null = '2024-05-28',
): NewsletterIssue {
  return readIssue(['# OSPO Newsletter 7', '', `## ${section}`, '', ...lines, ''].join('\n'), date).issue;
}

const job = (line: string) => issueOf('📚 OSPO Jobs', [line]).jobs[0];
const news = (line: string) => issueOf('📌 News', [line]).news[0];
const event = (line: string, date = '2024-05-28') => issueOf('📎 Events', [line], date).events[0];

test.each([
  ['* [Acme: Open Source Lead](https://acme.example/1)', 'Acme', 'Open Source Lead', [], false],
  ['- [🇺🇸 Acme | Open Source Lead](https://acme.example/1)', 'Acme', 'Open Source Lead', ['US'], false],
  ['- [ 🇩🇪 🇮🇪 Acme |Lead - OSPO](https://acme.example/1)', 'Acme', 'Lead - OSPO', ['DE', 'IE'], false],
  ['* 🇮🇳 Acme | [Open Source Lead](https://acme.example/1)', 'Acme', 'Open Source Lead', ['IN'], false],
  ['- [🌐 Acme | Lead, Remote](https://acme.example/1)', 'Acme', 'Lead, Remote', [], true],
  ['- [💻 Acme | Lead](https://acme.example/1)', 'Acme', 'Lead', [], true],
  ['- [🇪🇺 Acme | Lead](https://acme.example/1)', 'Acme', 'Lead', ['EU'], false],
  [
    '* [Acme, Sr Software Engineer (OSPO)](https://acme.example/1)',
    'Acme',
    'Sr Software Engineer (OSPO)',
    [],
    false,
  ],
  [
    '* [Acme - Chief Open Source Officer](https://acme.example/1)',
    'Acme',
    'Chief Open Source Officer',
    [],
    false,
  ],
  [
    '* [Chief Open Source Officer - Acme](https://acme.example/1)',
    'Acme',
    'Chief Open Source Officer',
    [],
    false,
  ],
  [
    '* [Technical Program Manager, Open Source](https://acme.example/1)',
    null,
    'Technical Program Manager, Open Source',
    [],
    false,
  ],
  ['* [Acme | Open Source Lead](https://acme.example/1)', 'Acme', 'Open Source Lead', [], false],
  [
    '- [🇺🇸 Open Source Lead - Acme (AC)](https://acme.example/1)',
    'Acme (AC)',
    'Open Source Lead',
    ['US'],
    false,
  ],
  ['- [🇺🇸 Sr. Manager - OSPO - Acme](https://acme.example/1)', 'Acme', 'Sr. Manager - OSPO', ['US'], false],
  ['* [Acme: Open Source Lead | Lund](https://acme.example/1)', 'Acme', 'Open Source Lead', [], false],
  ['* Acme - [Open Source Lead](https://acme.example/1)', 'Acme', 'Open Source Lead', [], false],
  ['* [Open Source Lead](https://acme.example/1) - Acme', 'Acme', 'Open Source Lead', [], false],
  ['* [Open Source Lead](https://acme.example/1) at Acme', 'Acme', 'Open Source Lead', [], false],
  ['* [Open Source Lead](https://acme.example/1) - Remote', null, 'Open Source Lead', [], false],
  ['* [Acme](https://acme.example/1): Open Source Lead', 'Acme', 'Open Source Lead', [], false],
  ['- [🇺🇸🇬🇧🇩🇪 Acme | Lead](https://acme.example/1)', 'Acme', 'Lead', ['US', 'GB', 'DE'], false],
  ['* [Open Source Lead @ Acme](https://acme.example/1)', 'Acme', 'Open Source Lead', [], false],
  ['* [Head of the OSPO at Acme](https://acme.example/1)', 'Acme', 'Head of the OSPO', [], false],
  [
    '* [Head of Open Source - Acme - Remote](https://acme.example/1)',
    'Acme',
    'Head of Open Source',
    [],
    false,
  ],
  ['- 🌐 Acme [Community Manager](https://acme.example/1)', 'Acme', 'Community Manager', [], true],
  ['- [🇨🇳 华为：开源经理](https://acme.example/1)', '华为', '开源经理', ['CN'], false],
  ['- [🇨🇳 华为｜开源经理](https://acme.example/1)', '华为', '开源经理', ['CN'], false],
  ['- [🇺🇸, 🇨🇦 / 🌐 Acme | Lead](https://acme.example/1)', 'Acme', 'Lead', ['US', 'CA'], true],
])('the job %s', (line, org, title, countryCodes, remote) => {
  expect(job(line)).toEqual({ line: 5, url: 'https://acme.example/1', org, title, countryCodes, remote });
});

test('the order of organisation and title is that of the neighbours when a line leaves it open', () => {
  const lines = [
    '- [Policy Advisor - Acme](https://a.example)',
    '- [Community Manager - Globex](https://b.example)',
  ];
  expect(issueOf('📚 Jobs', lines).jobs.map(({ org }) => org)).toEqual(['Acme', 'Globex']);
});

test('a line that says by itself which is which is not overruled by its neighbours', () => {
  const lines = [
    '* [Policy Advisor - Acme](https://a.example)',
    '* [Senior Manager - Globex](https://b.example)',
    '* [Initech - Open Source Officer](https://c.example)',
  ];
  expect(issueOf('📚 Jobs', lines).jobs.map(({ org }) => org)).toEqual(['Acme', 'Globex', 'Initech']);
});

test.each([
  ['- [A title](https://n.example/1)', null, 'A title'],
  ['- [Blog] A text. [here](https://n.example/1)', 'Blog', 'A text.'],
  ['- [Guide] A guide, at last.[here](https://n.example/1).', 'Guide', 'A guide, at last.'],
  ['* Post: [A title](https://n.example/1)', 'Post', 'A title'],
  ['* New launch: We made [a thing](https://n.example/1). Try it!', 'New launch', 'We made a thing. Try it!'],
  ['* [Blog post: A title](https://n.example/1)', 'Blog post', 'A title'],
  ['* [Guide - A title](https://n.example/1)', 'Guide', 'A title'],
  ['* [Acme: How it does it](https://n.example/1)', null, 'Acme: How it does it'],
  ['* [A title](https://n.example/1): and more', null, 'A title: and more'],
  ['* A text with [an inline link](https://n.example/1) in it', null, 'A text with an inline link in it'],
  ['* A text on GitHub: https://n.example/1', null, 'A text on GitHub'],
  ['- A text. [Link](https://n.example/1)', null, 'A text.'],
  ['* [Article - A title](https://n.example/1)', 'Article', 'A title'],
  ['- [OSPO Discussion] About [a thing](https://n.example/1)', 'OSPO Discussion', 'About a thing'],
  ['- [Blog][A title](https://n.example/1)', 'Blog', 'A title'],
  ['- [Blog]: A text. [here](https://n.example/1)', 'Blog', 'A text.'],
  ['- **[Blog]** A text. [here](https://n.example/1)', 'Blog', 'A text.'],
  ['- **Blog:** [A title](https://n.example/1)', 'Blog', 'A title'],
  ['- A text ([here](https://n.example/1))', null, 'A text'],
  ['* Blog | [A title](https://n.example/1)', 'Blog', 'A title'],
  ['- ![logo](https://i.example/x.png) A text. [here](https://n.example/1)', null, 'A text.'],
  ['- <img src="https://i.example/x.png" width="9"> A text. [here](https://n.example/1)', null, 'A text.'],
  ['- [Podcast] - [A title](https://n.example/1)', 'Podcast', 'A title'],
  ['- [[Report] A title](https://n.example/1)', 'Report', 'A title'],
  ['* https://n.example/1', null, ''],
  ['- A text. <https://n.example/1>', null, 'A text.'],
])('the news %s', (line, tag, text) => {
  expect(news(line)).toEqual({ line: 5, url: 'https://n.example/1', text, tag });
});

const FEST = { name: 'Fest', startDate: '2024-06-07', endDate: '2024-06-08', location: null };

test.each<[string, Partial<NewsletterEvent>]>([
  ['- June 7-8, 2024 [Fest](https://e.example)', FEST],
  ['* June 7 - 8, [Fest](https://e.example)', FEST],
  ['- June 7–8 2024 - Malaga - [Fest](https://e.example)', { ...FEST, location: 'Malaga' }],
  ['- June 7-8, 2024 [Fest, Malaga, Spain](https://e.example)', { ...FEST, location: 'Malaga, Spain' }],
  ['* [Fest | June 7th - 8th](https://e.example)', FEST],
  ['* [🇪🇸 Fest, Malaga | 7-8 June ](https://e.example)', { ...FEST, location: 'Malaga' }],
  ['* [Fest](https://e.example) June 7 & 8, 2024 in Malaga', { ...FEST, location: 'Malaga' }],
  [
    '* [Fest](https://e.example),  in Malaga, Spain on June 7-8th, 2024',
    { ...FEST, location: 'Malaga, Spain' },
  ],
  ['- [Fest (June 7–8, 2024, Malaga, Spain)](https://e.example)', { ...FEST, location: 'Malaga, Spain' }],
  ['- [Fest (June 7, 2024 - June 8, 2024, virtual)](https://e.example)', { ...FEST, location: 'virtual' }],
  ['* [Fest | June 2024 7 - 8](https://e.example)', FEST],
  ['- 2024-06-07 to 2024-06-08 [Fest](https://e.example)', FEST],
  [
    '* [Fest | Septemebr 30 - October 2](https://e.example)',
    { startDate: '2024-09-30', endDate: '2024-10-02' },
  ],
  ['* [Fest, Malaga | 7-8 de junio de 2024](https://e.example)', { ...FEST, location: 'Malaga' }],
  ['* [Fest | 7 e 8 giugno](https://e.example)', FEST],
  ['* [Fest | 7 de junio al 8 de junio](https://e.example)', FEST],
  ['* [Fest | 2024年6月7日至8日](https://e.example)', FEST],
  ['* [Fest | 6月7-8日](https://e.example)', FEST],
  ['- June 23-25 [**Fest**](https://e.example)', { name: 'Fest', startDate: '2024-06-23' }],
  [
    '- [Fest (October 2024, Malaga, Spain)](https://e.example)',
    { name: 'Fest', startDate: null, month: '2024-10', location: 'Malaga, Spain' },
  ],
  [
    '- [Fest (Malaga, October 2024)](https://e.example)',
    { name: 'Fest', startDate: null, month: '2024-10', location: 'Malaga' },
  ],
  ['* [Fest](https://e.example) October 2024 Malaga', { month: '2024-10', location: 'Malaga' }],
  ['* October - TBD, [Fest](https://e.example)', { month: '2024-10', location: null }],
  ['* September TBD, [Fest](https://e.example)', { month: '2024-09', location: null }],
  ['* mid-October 2024, [Fest](https://e.example)', { month: '2024-10', location: null }],
  [
    '* [CFP Fest | June 7th, 11:59 PM PST](https://e.example)',
    { location: null, cfp: { status: 'open', dueDate: '2024-06-07' } },
  ],
  [
    '* [Fest - CFP ended May 14th](https://e.example)',
    { name: 'Fest', cfp: { status: 'closed', dueDate: '2024-05-14' } },
  ],
  ['* June, [Fest](https://e.example)', { startDate: null, endDate: null, month: '2024-06' }],
  ['* January 5 [Fest](https://e.example)', { startDate: '2025-01-05', endDate: '2025-01-05' }],
  ['* May 20 [Fest](https://e.example)', { startDate: '2024-05-20', endDate: '2024-05-20' }],
  [
    '- [Fest (December 30, 2024–January 2, 2025)](https://e.example)',
    { startDate: '2024-12-30', endDate: '2025-01-02' },
  ],
  [
    '* [Fest | October 30 - November](https://e.example)',
    { startDate: '2024-10-30', endDate: null, location: null },
  ],
  ['- [Fest](https://e.example)', { name: 'Fest', startDate: null, month: null }],
  ['* [Fest, Malaga, Spain | June 7-8](https://e.example)', { ...FEST, location: 'Malaga, Spain' }],
  ['- June 7-8, 2024 - Malaga, Spain - [Fest](https://e.example)', { ...FEST, location: 'Malaga, Spain' }],
  ['* [Fest](https://e.example)June 7-8, Malaga', { ...FEST, location: 'Malaga' }],
  ['* June 7: [Fest](https://e.example)', { ...FEST, endDate: '2024-06-07' }],
  ['* June 7th | [Fest](https://e.example) with Ann Lee', { ...FEST, endDate: '2024-06-07' }],
  ['* Fest | June 7-8 | [Register](https://e.example)', FEST],
  ['* June 7-8: Fest [Register here](https://e.example)', FEST],
  ['* [Fest | June 6, 7 and 8](https://e.example)', { ...FEST, startDate: '2024-06-06' }],
  ['* [Fest | Friday, June 7 - Saturday, June 8](https://e.example)', FEST],
  ['* [Fest | 30 May-2 June 2024](https://e.example)', { startDate: '2024-05-30', endDate: '2024-06-02' }],
  ['* [Fest, Malaga | nOv 3](https://e.example)', { startDate: '2024-11-03', location: 'Malaga' }],
  ['* **October** [Fest](https://e.example)', { startDate: null, month: '2024-10', location: null }],
  ['* TBD [Fest](https://e.example)', { name: 'Fest', startDate: null, location: null }],
  ['- Date TBD [Fest, Malaga](https://e.example)', { name: 'Fest', location: 'Malaga' }],
  ['- Fall 2024 [Fest](https://e.example)', { name: 'Fest', startDate: null, location: null }],
  ['- [Fest (TBD, Malaga)](https://e.example)', { name: 'Fest', startDate: null, location: 'Malaga' }],
  [
    '- June 7-8, 2024 [Fest (hybrid), Malaga](https://e.example)',
    { ...FEST, name: 'Fest (hybrid)', location: 'Malaga' },
  ],
])('the conference %s', (line, wanted) => {
  expect(event(line)).toMatchObject(wanted);
});

test.each<[string, string, string | null]>([
  ['- June 7, 2024 [Fest](https://e.example) - CFP due April 3, 2024', 'open', '2024-04-03'],
  ['- June 7 [Fest](https://e.example), CFP due 6 April, 2024', 'open', '2024-04-06'],
  ['- June 7 [Fest](https://e.example), CFP due December 8', 'open', '2023-12-08'],
  ['* [Fest - CFP ends June 30th](https://e.example)', 'open', '2024-06-30'],
  ['* [Fest - CFO Closes June 30 11:59pm PDT](https://e.example)', 'open', '2024-06-30'],
  ['* [Fest | CFP Closes: June 30](https://e.example)', 'open', '2024-06-30'],
  ['* [CFP for Fest](https://e.example), CFP Closes: Sunday, June 30 at 11:59 PM PDT', 'open', '2024-06-30'],
  ['* [CFP Fest | June 30](https://e.example)', 'open', '2024-06-30'],
  ['* [Fest CfP | Ends June 30](https://e.example)', 'open', '2024-06-30'],
  ['* [Fest - CFP](https://e.example)', 'open', null],
  ['* CFP: [Fest](https://e.example) - June 30', 'open', '2024-06-30'],
  ['* CFP for [Fest](https://e.example) ends June 30', 'open', '2024-06-30'],
  ['* [Call for Papers: Fest](https://e.example), ends on June 30th', 'open', '2024-06-30'],
  ['* [Fest](https://e.example) November 3-5, Malaga | CFP closes June 30', 'open', '2024-06-30'],
  ['* [Fest | CFP Closes May 30, 23:59 CET](https://e.example)', 'open', '2024-05-30'],
  ['* [CFP Fest | CFP June 30](https://e.example)', 'open', '2024-06-30'],
  ['- June 7 [Fest](https://e.example) - CFP TBD', 'unknown', null],
  ['- June 7 [Fest](https://e.example) - CFP opens April 9', 'not_open', null],
  ['- June 7 [Fest](https://e.example) - CFP closed', 'closed', null],
  ['- June 7 [Fest](https://e.example) - CFP not open yet', 'not_open', null],
  ['- June 7 [Fest](https://e.example) - No CFP', 'none', null],
  ['- June 7 [Fest](https://e.example)', 'unknown', null],
  ['- [Fest (June 7, 2024, Malaga)](https://e.example) – **April 3, 2024**', 'open', '2024-04-03'],
  [
    '- [Fest (June 7, 2024, Malaga)](https://e.example) – **April 3, 2024 (CFP closed)**',
    'closed',
    '2024-04-03',
  ],
  ['- [Fest (June 7, 2024, Malaga)](https://e.example) – **CFP closed**', 'closed', null],
])('the call for papers in %s', (line, status, dueDate) => {
  expect(event(line, '2024-03-26')).toMatchObject({ name: 'Fest', cfp: { status, dueDate } });
});

test.each([
  ['- [Acme | Lead]()', null, 'the link has no address'],
  ['- [Acme | Lead](javascript:alert(1))', null, 'the link is not a web address'],
  ['- [Acme | Lead]https://acme.example/1', 'https://acme.example/1', 'the address is not in parentheses'],
  [
    '- [Acme | Lead] (https://acme.example/1)',
    'https://acme.example/1',
    'there is a space between the text and its address',
  ],
  ['- [Acme | Lead]((https://acme.example/1))', 'https://acme.example/1', 'there are two parentheses'],
  ['- [Acme | Lead](https://acme.example/(1)', 'https://acme.example/(1', 'a parenthesis is not closed'],
  ['- [Acme | Lead](https://acme.example/j[…]1)', 'https://acme.example/j[…]1', 'the address was cut short'],
  ['- Acme | Lead', null, 'there is no link'],
])('the broken line %s is read as far as it goes and reported', (line, url, reason) => {
  const { jobs, problems } = issueOf('📚 Jobs', [line]);
  expect(jobs[0]).toMatchObject({ url, org: 'Acme', title: 'Lead' });
  expect(problems).toEqual([{ line: 5, reason, raw: line }]);
});

test.each([
  ['https://a.example/?utm_source=x&job=1&gh_src=y', 'https://a.example/?job=1'],
  ['https://a.example/?gh_jid=1&mc_cid=2#top', 'https://a.example/?gh_jid=1#top'],
  ['https://a.example/?trackingId=z', 'https://a.example/'],
  [' https://a.example/?p=1&id=%20 ', 'https://a.example/?p=1&id=%20'],
  ['https://a.example/(dfm)/1 "a title"', 'https://a.example/(dfm)/1'],
  ['<https://a.example/a b>', 'https://a.example/a%20b'],
])('the address %s is cleaned of what tracks, and of nothing else', (written, url) => {
  expect(job(`- [Acme | Lead](${written})`)?.url).toBe(url);
});

test('a year in the title is no number, and a link without a text is reported', () => {
  const lines = ['# OSPO News of 2023', '## 📌 News', '-', '- [](https://n.example/1)'];
  const { issue } = readIssue(lines.join('\n'), '2023-12-20');
  expect(issue.number).toBeNull();
  expect(issue.problems).toMatchObject([{ line: 4, reason: 'the link has no text' }]);
});

test('comments, samples, placeholders, intros and the footer hold no items', () => {
  const issue = issueOf('📎 Events', [
    'Paragraphs are no items.',
    '<!-- Format:',
    '- [Event name (date, location)](link)',
    '-->',
    '```',
    '- [Sample (June 1, 2024)](https://sample.example)',
    '```',
    '- [CFP 2]',
    '- ADD CFP AND CONFERENCE DATES',
    '- [Fest (June 7, 2024)](https://e.example)',
    '',
    '---',
    '- ✨ Find more [here](https://todogroup.org)',
    '- 💚 Our members [fuel us](https://todogroup.org)',
  ]);
  expect(issue.events.map(({ name, line }) => ({ name, line }))).toEqual([{ name: 'Fest', line: 14 }]);
  expect(issue.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '12 a placeholder, left out',
    '13 a placeholder, left out',
  ]);
});

test('sections are known by their emoji, in any language, and by words where there is none', () => {
  const lines = [
    '# 通讯 3',
    '## 📚 招聘',
    '- [Acme | Lead](https://a.example)',
    '## 🙋 討論',
    '- [Talk](https://t.example)',
  ];
  expect(readIssue(lines.join('\n'), '2023-07-25').issue).toMatchObject({
    number: 3,
    jobs: [{ org: 'Acme' }],
    news: [],
    events: [],
  });
  const words = ['# Newsletter 3', '## ✨ Open Source Conferences in 2024', '* FOSDEM - February 3&4'];
  expect(readIssue(words.join('\n'), '2023-12-20').issue.events).toMatchObject([
    { name: 'FOSDEM', startDate: '2024-02-03', endDate: '2024-02-04' },
  ]);
});

test('an item may go on over several lines', () => {
  const issue = issueOf('📌 News', [
    '* [A survey](https://n.example): tell us',
    'what you think',
    '',
    'A paragraph.',
  ]);
  expect(issue.news).toEqual([
    { line: 5, url: 'https://n.example', text: 'A survey: tell us what you think', tag: null },
  ]);
});

test('without a date of its own an issue borrows the first full date in it', () => {
  const lines = ['- June 7, 2023 [Fest](https://a.example)', '- August 2 [Camp](https://b.example)'];
  expect(issueOf('📎 Events', lines, null)).toMatchObject({
    date: null,
    events: [{ startDate: '2023-06-07' }, { startDate: '2023-08-02' }],
  });
});

test('Windows line ends and no line at all are fine', () => {
  expect(
    readIssue('# N 1\r\n\r\n## 📚 Jobs\r\n\r\n- [Acme | Lead](https://a.example)\r\n', null).issue.jobs,
  ).toHaveLength(1);
  expect(readIssue('', null).issue).toEqual({
    date: null,
    number: null,
    jobs: [],
    news: [],
    events: [],
    problems: [],
  });
});

test('an endless line is left out and reported in short', () => {
  const { jobs, problems } = issueOf('📚 Jobs', [
    `- [${'['.repeat(50_000)}`,
    '- [Acme | Lead](https://a.example)',
  ]);
  expect(jobs.map(({ line }) => line)).toEqual([6]);
  expect(problems.map(({ reason }) => reason)).toEqual(['longer than 4000 characters, left out']);
  expect(problems[0]?.raw.length).toBeLessThan(4_010);
});

test('whatever stands in a list, every line of it is an item or a problem', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '|',
    ' - ',
    '**',
    ': ',
    'June 7',
    '31',
    'CFP ',
    'closed',
    'https://a.example',
    '🇺🇸',
    '`',
    '\\',
    '<',
    'x',
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => `- a${parts.join('')}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('📚', '📌', '📎'), (lines, emoji) => {
      const issue = issueOf(`${emoji} List`, lines);
      const told = [...issue.jobs, ...issue.news, ...issue.events, ...issue.problems].map((one) => one.line);
      expect(new Set(told)).toEqual(new Set(lines.map((_, index) => index + 5)));
    }),
  );
});

test('a Spanish issue has its news also where their heading has no emoji', () => {
  const lines = ['## Noticias y artículos de la industria', '* [Una noticia](https://n.example/1)'];
  const other = ['## 📩 Noticias del OSPO Landscape', '* [Otra](https://n.example/2)'];
  const { issue } = readIssue([...lines, ...other].join('\n'), '2022-10-25');
  expect(issue.news.map(({ text }) => text)).toEqual(['Una noticia']);
});

test('a day that no month has is told, and the conference is kept', () => {
  const { events, problems } = issueOf('📎 Events', [
    '- [Fest (February 30, 2025, Malaga)](https://e.example)',
  ]);
  expect(events).toHaveLength(1);
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'a month does not have the day that is written'],
  ]);
});

test('a conference without a link is read behind its date', () => {
  const { events } = issueOf('📎 Events', ['    Oct 30-Nov 2, Fest']);
  expect(events).toMatchObject([{ name: 'Fest', startDate: '2024-10-30', endDate: '2024-11-02', url: null }]);
});
