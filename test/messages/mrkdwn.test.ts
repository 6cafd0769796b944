import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidy } from '../../src/domain/text.ts';
import { channelName, dateToken, joined, link, mrkdwn, plain } from '../../src/messages/mrkdwn.ts';
import { tries } from '../support/properties.ts';

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test('outside text is escaped once, our own is left', () => {
  expect(mrkdwn`*${plain('A & B <C> &amp;')}* ${mrkdwn`<!here>`} ${3}`).toBe(
    '*A &amp; B &lt;C&gt; &amp;amp;* <!here> 3',
  );
});

test('what is escaped can be read back as it was tidied, and holds no token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const safe = mrkdwn`${plain(text, 1000)}`;
      expect(unescaped(safe)).toBe(tidy(text));
      expect(safe).not.toMatch(/[<>]/);
    }),
    { numRuns: tries(300) },
  );
});

test('a text is cut by the characters that Slack counts, never inside an entity', () => {
  expect(mrkdwn`${plain('&&&&', 12)}`).toBe('&amp;&amp;…');
  expect(mrkdwn`${plain('&&', 10)}`).toBe('&amp;&amp;');
});

test('an address can neither end its token early nor hide another', () => {
  expect(link('https://a.example/?x=y|https://good.example> <!channel', plain('Join <now>'))).toBe(
    '<https://a.example/?x=y%7Chttps://good.example%3E%20%3C!channel|Join &lt;now&gt;>',
  );
  expect(link('https://a.example/?a=1&b=2', plain('x'))).toBe('<https://a.example/?a=1&amp;b=2|x>');
});

test('a date token holds whole seconds and a fallback that cannot end it', () => {
  expect(dateToken(1_795_708_800_999, '{time}', '17:00 | <Madrid>')).toBe(
    '<!date^1795708800^{time}|17:00   &lt;Madrid&gt;>',
  );
});

test('an id of a channel is a mention, anything else is text', () => {
  expect(channelName('C024BE91L')).toBe('<#C024BE91L>');
  expect(channelName('#touchpoints')).toBe('#touchpoints');
  expect(channelName('<!channel>')).toBe('&lt;!channel&gt;');
});

test('only whole pieces are put together', () => {
  const pieces = [mrkdwn`aaaa`, mrkdwn`bbbbbbbbbb`, mrkdwn`cc`];
  expect(joined(pieces, 8)).toBe('aaaa\ncc');
  expect(joined([], 8)).toBe('');
});
