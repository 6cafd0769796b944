import { expect, test } from 'vitest';
import { textDoubts } from '../../src/content/newsletter/doubts.ts';
import { readIssue } from '../../src/content/newsletter/read.ts';
import { isElsewhere } from '../../src/domain/newsletter-job-host.ts';
import { lintNewsletter } from '../../src/domain/newsletter-lint.ts';

const DATE = '2026-03-31';

function lint(...lines: string[]): string[] {
  const { issue, text } = readIssue(lines.join('\n'), DATE);
  return lintNewsletter(issue, textDoubts(text, DATE)).map(({ line, reason }) => `${line} ${reason}`);
}

test.each([
  ['on **Tuesday, April 2, 2026** at 12:00', '1 2026-04-02 is a Thursday, not a Tuesday'],
  ['on Thursday, April 2nd, 2026 at 12:00', null],
  ['from Wednesday, March 25 to Thursday, March 27th, 2026', '1 2026-03-27 is a Friday, not a Thursday'],
  ['every Thursday of the month', null],
])('weekdays: %s', (line, found) => {
  expect(lint(line)).toEqual(found === null ? [] : [found]);
});

test.each([
  [
    '- [Fest (May 1, 2026)](https://e.example) – **March 30, 2026**',
    'the call for papers is printed as open but ended on 2026-03-30',
  ],
  [
    '- [Fest (May 1, 2026)](https://e.example) – **May 2, 2026**',
    'the call for papers ends on 2026-05-02, after the start on 2026-05-01',
  ],
  ['- [Fest (March 1, 2026)](https://e.example)', 'was over on 2026-03-01'],
  ['- [Fest (February 2026, Malaga)](https://e.example)', 'was over on 2026-02'],
  ['- [Fest (March 2026, Malaga)](https://e.example)', null],
  ['- [Fest (May 5–2, 2026)](https://e.example)', 'ends on 2026-05-02, before its start on 2026-05-05'],
  ['- [Fest (February 30, 2026)](https://e.example)', 'a month does not have the day that is written'],
  ['- [Fest (May 1, 2026)](https://e.example', 'a parenthesis is not closed'],
  ['- [Fest (May 1, 2026)](https://e.example) – **March 30, 2026 (CFP closed)**', null],
])('conferences: %s', (line, found) => {
  expect(lint('## 📎 Events', line).slice(0, 1)).toEqual(found === null ? [] : [`2 ${found}`]);
});

test.each([
  [
    '- [🇺🇸 Acme | Lead | Berlin](https://acme.example)',
    'there is more than one | between organisation and title',
  ],
  ['- [🇺🇸 Acme | Lead (Berlin](https://acme.example)', 'the brackets do not match'],
  ['- [🇺🇸 Acme | Lead](https://globex.example/1)', 'nothing in https://globex.example/1 names Acme'],
  ['- [🇺🇸 Acme | Lead]()', 'the link has no address'],
  ['- [🇺🇸 Acme | Lead](https://acme.example/1)', null],
])('jobs: %s', (line, found) => {
  expect(lint('## 📚 Jobs', line)).toEqual(found === null ? [] : [`2 ${found}`]);
});

test('a repetition names the line that it repeats', () => {
  const line = '- [Acme | Lead](https://acme.example/1)';
  expect(lint('## 📚 Jobs', line, line)).toEqual(['3 says the same as line 2']);
});

test.each([
  ['Acme', 'https://careers.acme.example/1', false],
  ['Acme', 'https://boards.greenhouse.io/acmecorp/jobs/1', false],
  ['Acme', 'https://acme.wd1.myworkdayjobs.com/x', false],
  ['Acme', 'https://www.linkedin.com/jobs/view/1', false],
  ['Example Research University', 'https://www.eru.example/jobs/1', false],
  ['OFE', 'https://openforumeurope.org/call', false],
  ['JPMorgan Chase', 'https://jpmc.fa.oraclecloud.com/x', false],
  ['Acme', 'https://boards.greenhouse.io/globex/jobs/1', true],
  ['Acme', 'https://globex.example/open-source-lead', true],
])('whether the address of a job at %s is elsewhere: %s', (org, url, elsewhere) => {
  expect(isElsewhere({ org, url })).toBe(elsewhere);
});
