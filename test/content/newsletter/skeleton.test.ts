import { expect, test } from 'vitest';
import { readIssue } from '../../../src/content/newsletter/read.ts';
import { newestSkeleton } from '../../../src/tasks/newsletter-compose.ts';

const TEXT = `# OSPO Newsletter 7

The editor's own words.

## 📚 OSPO Jobs

- [🇺🇸 Acme | Lead](https://acme.example/1)

## 📌 News

- [Blog] A text. [here](https://n.example/1)

## 🙋‍♀️ OSPOers of the Month

- Ann for a review. See it [here](https://n.example/2).

## 📎 Events

- [Fest (May 5, 2026)](https://e.example)

## 🙏 Thank You

Shared for this issue by Bo.

---

- ✨ The footer.
`;
const ISSUES = [{ issue: readIssue(TEXT, '2026-03-31').issue, text: TEXT }];

test('who was thanked in an issue is not thanked again by the fixed text of the next', () => {
  expect(newestSkeleton('2026-04-28', 'issue-2026', ISSUES)).toBe(`# OSPO Newsletter {{number}}

{{features}}

## 📚 OSPO Jobs

{{jobs}}

## 📌 News

{{news}}

## 📎 Events

{{events}}

---

- ✨ The footer.
`);
});

test('the fixed text of an issue itself keeps whom it thanks', () => {
  const own = newestSkeleton('2026-03-31', 'issue-2026', ISSUES);
  expect(own).toContain('- Ann for a review.');
  expect(own).toContain('Shared for this issue by Bo.');
});
