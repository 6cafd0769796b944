import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readIssueFiles } from '../../src/cli/newsletter-file.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'bypass' }));
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const TEXT = '# OSPO Newsletter 43\n\n## 📚 Jobs\n\n- [Acme | Lead](https://acme.example/1)\n';
const RAW = 'https://raw.githubusercontent.com/todogroup/ospology/main/newsletter/2026-03-11.md';

test('an issue is read from its address, and from the page on GitHub that shows it', async () => {
  server.use(http.get(RAW, () => new HttpResponse(TEXT)));
  const page = 'https://github.com/todogroup/ospology/blob/main/newsletter/2026-03-11.md?plain=1';
  const { issues, complete } = await readIssueFiles([RAW, page]);
  expect(complete).toBe(true);
  expect(issues.map(({ issue }) => [issue.date, issue.number, issue.jobs.length])).toEqual([
    ['2026-03-11', 43, 1],
    ['2026-03-11', 43, 1],
  ]);
});

test('what cannot be fetched is said and does not stop the others', async () => {
  server.use(
    http.get(RAW, () => new HttpResponse(TEXT)),
    http.get('https://a.example/x.md', () => new HttpResponse(null, { status: 404 })),
  );
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { issues, complete } = await readIssueFiles([
    'https://a.example/x.md',
    'http://a.example/plain.md',
    'https://127.0.0.1/x.md',
    RAW,
  ]);
  expect([issues.length, complete]).toEqual([1, false]);
  expect(said.mock.calls.map(([line]) => String(line)).join('')).toBe(
    [
      'https://a.example/x.md: cannot be fetched (its host answered 404 Not Found: has its address changed?)',
      'http://a.example/plain.md: cannot be fetched (only https: addresses are allowed)',
      'https://127.0.0.1/x.md: cannot be fetched (its host is not on the public internet)',
      '',
    ].join('\n'),
  );
});
