import { expect, test } from 'vitest';
import type { Notice } from '../../src/domain/delivery.ts';
import { DAY } from '../../src/domain/time.ts';
import { render } from '../../src/messages/render.ts';
import { COMMUNITY, START } from '../domain/samples.ts';

const HELD: Notice = {
  type: 'delivery-held',
  key: 'reminder/x/1h/y',
  title: 'Touchpoint <@U1>',
  channel: '#touchpoints',
  reason: 'timeout',
};

function said(notice: Notice): ReturnType<typeof render> {
  return render({ kind: 'notice', notice }, { community: COMMUNITY, now: START });
}

test.each<[string, Notice, RegExp]>([
  [
    'a calendar that fails names its error, its last good copy and what to do',
    { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: START - DAY },
    /^\*The calendar touchpoints cannot be read\* since Thursday, 26 November 2026 at 17:00 Madrid \(UTC\+1\)\nHTTP 404\nReminders go on from the last good copy, of Wednesday.*\nNext: /,
  ],
  [
    'a calendar that was never read says that nothing can be reminded of',
    { type: 'feed-failing', feed: 'touchpoints', since: START, error: 'HTTP 404', lastGood: null },
    /There is no good copy yet/,
  ],
  [
    'a calendar that is back says so',
    { type: 'feed-recovered', feed: 'touchpoints', since: START },
    /^\*The calendar touchpoints can be read again\*\nIt had failed since Thursday/,
  ],
  [
    'a held message asks what people see',
    HELD,
    /^\*Did this message arrive\?\* Touchpoint &lt;@U1&gt;\nIt was sent to #touchpoints/,
  ],
  [
    'a failed message names the reason, and a channel id is a mention',
    { ...HELD, type: 'delivery-failed', channel: 'C024BE91L', reason: 'not_in_channel' },
    /^\*This message could not be posted:\* .*\nSlack refused it for <#C024BE91L>: not_in_channel\nNext: run `ospo-bot check`/,
  ],
])('%s', (_title, notice, text) => {
  expect(said(notice).text).toMatch(text);
});

test("moments in a notice show in the reader's own zone", () => {
  const [block] = said({ type: 'feed-recovered', feed: 'x', since: START }).blocks;
  expect(JSON.stringify(block)).toContain('<!date^1795708800^{date_short_pretty} {time}|Thursday');
});

test('a held message can be posted or marked as there, by its key', () => {
  const row = said(HELD).blocks.find(({ type }) => type === 'actions');
  expect(row).toMatchObject({
    elements: [
      { action_id: 'held_post', text: { text: 'Post now' }, value: HELD.key },
      { action_id: 'held_there', text: { text: 'It is already there' }, value: HELD.key },
    ],
  });
});
