import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, readLink, sameLinkKey } from '../../src/domain/shared-link.ts';
import { mistakeWords } from '../../src/messages/mistake.ts';

test.each([
  ['https://example.org/jobs/1', 'https://example.org/jobs/1', []],
  [' https://example.org/jobs/1 ', 'https://example.org/jobs/1', []],
  [
    'https://example.org/?utm_source=a&id=7&utm_medium=b',
    'https://example.org/?id=7',
    ['utm_source', 'utm_medium'],
  ],
  ['https://example.org/?fbclid=x#apply', 'https://example.org/#apply', ['fbclid']],
  [
    'https://example.org/?gclid=1&q=a%2Fb+c&empty=&flag',
    'https://example.org/?q=a%2Fb+c&empty=&flag',
    ['gclid'],
  ],
  ['https://www.youtube.com/watch?v=dQw4&t=10', 'https://www.youtube.com/watch?v=dQw4&t=10', []],
  ['HTTPS://Example.ORG/Jobs?ID=7', 'HTTPS://Example.ORG/Jobs?ID=7', []],
  ['https://example.org/a?source=board&ref=1', 'https://example.org/a?source=board&ref=1', []],
  ['https://evil.example?x=y|good.org', 'https://evil.example?x=y|good.org', []],
])('%s is kept as %s', (typed, link, stripped) => {
  expect(readLink(typed)).toEqual({ ok: true, link, stripped });
});

test.each([
  ['', 'Please add the link.'],
  ['example.org/jobs', 'must begin with https://'],
  ['http://example.org', 'must begin with https://'],
  ['javascript:alert(1)', 'must begin with https://'],
  ['data:text/html,x', 'must begin with https://'],
  ['slack://open', 'must begin with https://'],
  ['https:example.org', 'must begin with https://'],
  ['https://user:pw@example.org', 'user name'],
  ['https://user@example.org', 'user name'],
  ['https://localhost/x', 'public site'],
  ['https://192.168.1.10/x', 'public site'],
  ['https://0x7f.1/x', 'public site'],
  ['https://[::ffff:10.0.0.10]/', 'public site'],
  ['https://bit.ly/3xyz', 'bit.ly hides where it leads'],
  ['https://www.tinyurl.com/3xyz', 'tinyurl.com hides where it leads'],
  ['https://example.org/a b', 'blanks or other characters'],
  ['<https://evil.example|https://good.example>', 'must begin with https://'],
  ['https://example.org/<!channel>', 'blanks or other characters'],
  ['https://example.org/\u202Egpj.exe', 'blanks or other characters'],
  ['https://exam\u200Bple.org', 'blanks or other characters'],
  [`https://example.org/${'x'.repeat(600)}`, 'too long'],
  [`https://example.org/?${'&'.repeat(150)}`, 'too long'],
])('%j is refused: %s', (typed, why) => {
  const read = readLink(typed);
  expect(read.ok ? '' : mistakeWords(read.mistake, 'en')).toContain(why);
});

test('of a query only tracking parameters go, and all else stays byte for byte', () => {
  const part = fc.stringMatching(/^[a-z0-9%._~+=-]{1,12}$/).filter((text) => !/^(utm_|fbclid)/.test(text));
  const tracking = fc.constantFrom('utm_source=x', 'utm_campaign=', 'fbclid=1');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, tracking), { maxLength: 8 }), (parts) => {
      const read = readLink(`https://example.org/p?${parts.join('&')}`);
      const kept = parts.filter((one) => !/^(utm_|fbclid)/.test(one));
      const tracked = kept.length < parts.length;
      const expected = tracked && kept.join('&') === '' ? '' : `?${kept.join('&')}`;
      expect(read).toMatchObject({ ok: true, link: `https://example.org/p${expected}` });
    }),
  );
});

test('links to one page have one key, whatever the case of their host', () => {
  expect(sameLinkKey('https://Example.org')).toBe(sameLinkKey('https://example.org/'));
  expect(sameLinkKey('https://example.org/A')).not.toBe(sameLinkKey('https://example.org/a'));
});

test('the host that is shown is the one that is gone to', () => {
  expect(hostOf('https://good.example@evil.example/')).toBe('evil.example');
  expect(hostOf('https://www.еxample.org/')).toMatch(/^xn--/);
});
