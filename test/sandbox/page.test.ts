import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import type { Kept } from '../../src/sandbox/ledger.ts';
import { BOT } from '../../src/sandbox/seed.ts';
import { hasBrowser } from './browser.ts';
import { messagesIn, openPlace, openVisited, useVisited } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('the page of the sandbox', () => {
  const visited = useVisited(() => openVisited(Date.parse('2026-11-25T12:30:00Z'), {}, 'A sentence.'));
  beforeAll(() => visited().sandbox.driver.advanceTo(visited().sandbox.clock.now() + MINUTE));
  afterEach(() => visited().leave());

  const idOf = (name: string) => visited().sandbox.slack.channels.find((one) => one.name === name)?.id ?? '';

  function put(message: Partial<Kept>): void {
    const at = visited().sandbox.clock.now();
    const own = {
      channel: idOf('general'),
      ts: `${at / 1_000 + visited().sandbox.slack.ledger.all().length}.5`,
      at,
    };
    const rest = { threadTs: null, text: '', blocks: [], files: [], edited: false, onlyFor: null };
    visited().sandbox.slack.ledger.apply({
      type: 'post',
      message: { ...rest, user: BOT.userId, ...own, ...message },
    });
  }

  test('a reminder appears as the clock moves, with an unread mark until it is opened', async () => {
    const page = await visited().visit();
    await openPlace(page, 'general');
    await page.getByRole('button', { name: 'Next message' }).click();
    await page.getByRole('button', { name: 'touchpoints 1 unread' }).waitFor();
    await page.locator('#now').getByText('14:00:00').waitFor();
    await openPlace(page, 'touchpoints');
    const reminder = messagesIn(page).filter({ hasText: 'Thursday Touchpoint' });
    await reminder.getByText('Starts in 24 hours').waitFor();
    await reminder.getByRole('link', { name: 'Join', exact: true }).waitFor();
    await page.getByRole('button', { name: 'touchpoints', exact: true }).waitFor();
    await page.getByText('A sentence.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('A sentence.').waitFor({ state: 'hidden' });
  });

  test('times follow the zone and the clock of whoever looks', async () => {
    const page = await visited().visit();
    await openPlace(page, 'touchpoints');
    const time = messagesIn(page).first().locator('.b-section time').first();
    await time.getByText('Tomorrow 14:00').waitFor();
    await page.getByLabel('You are').selectOption({ label: 'Hana Mori (member, Tokyo)' });
    await time.getByText('Tomorrow 22:00').waitFor();
    await page.getByLabel('You are').selectOption({ label: 'Elijah Brooks (member, New York)' });
    await time.getByText('Tomorrow 8:00 AM').waitFor();
    await page.locator('#now').getByText('8:00:00 AM').waitFor();
  });

  test('what a calendar says is shown literally, and nothing of it acts', async () => {
    const page = await visited().visit();
    await openPlace(page, 'general');
    const text =
      'A &lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|https://good.example&gt; <b>bold</b> &amp;lt;';
    put({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] });
    const shown = 'A <!channel> <@U1> <https://evil.example|https://good.example> <b>bold</b> &lt;';
    const row = messagesIn(page).filter({ hasText: '<!channel>' });
    await row.waitFor();
    expect(await row.locator('.b-section').textContent()).toBe(shown);
    expect(await row.locator('.mention, a, b').count()).toBe(0);
  });

  test('a pressed button reaches the bot, and its answer is seen by nobody else', async () => {
    const page = await visited().visit();
    await openPlace(page, 'touchpoints');
    await messagesIn(page).first().getByRole('button', { name: /\.ics/ }).click();
    await messagesIn(page).getByText('Only visible to you').waitFor();
    await openPlace(page, 'ospo-bot');
    await page.getByRole('link', { name: 'call.ics' }).waitFor();
    await page.getByLabel('You are').selectOption({ label: 'Hana Mori (member, Tokyo)' });
    await page.getByText('Nothing has been posted here yet.').waitFor();
    await openPlace(page, 'touchpoints');
    await messagesIn(page).first().waitFor();
    expect(await page.getByText('Only visible to you').count()).toBe(0);
  });

  test('an edit is marked, and a reply opens beside the message', async () => {
    const page = await visited().visit();
    const parent = visited()
      .sandbox.slack.ledger.all()
      .find(({ channel }) => channel === idOf('touchpoints'));
    if (parent === undefined) throw new Error('no message');
    const { channel, ts, text, blocks } = parent;
    visited().sandbox.slack.ledger.apply({ type: 'edit', channel, ts, text, blocks });
    put({ channel, threadTs: ts, text: '*Moved:* it was ~14:00~' });
    await openPlace(page, 'touchpoints');
    await messagesIn(page).first().getByText('(edited)').waitFor();
    await messagesIn(page).first().getByRole('button', { name: '1 reply' }).click();
    const thread = page.getByRole('region', { name: 'Thread' });
    expect(await thread.locator('s').textContent()).toBe('14:00');
    await page.keyboard.press('Escape');
    await thread.waitFor({ state: 'hidden' });
  });

  test('the clock goes to a date of the viewer, and does not go back', async () => {
    const page = await visited().visit();
    await page.getByLabel('You are').selectOption({ label: 'Hana Mori (member, Tokyo)' });
    await page.getByLabel('Go to a date').fill('2026-11-26T09:30');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.locator('#now').getByText('09:30:00').waitFor();
    expect(visited().sandbox.clock.now()).toBe(Date.parse('2026-11-26T00:30:00Z'));
    await page.getByLabel('Go to a date').fill('2026-11-20T09:30');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByText('only goes forward').waitFor();
  });

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(26, 29, 33)'],
  ] as const)('who prefers %s gets it', async (colorScheme, background) => {
    const page = await visited().visit({ colorScheme });
    const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(colour).toBe(background);
  });

  test('on a phone the channels are behind a button and nothing is wider than the screen', async () => {
    const page = await visited().visit({ viewport: { width: 390, height: 780 } });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await openPlace(page, 'touchpoints');
    await messagesIn(page).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('dates are written as Slack writes them', async () => {
    const page = await visited().visit();
    const cases = [
      ['{date_num} {time}', '2026-11-26 13:00'],
      ['{date}', 'November 26th'],
      ['{date_short} at {time_secs}', 'Nov 26 at 13:00:00'],
      ['{date_long}', 'Thursday, November 26th'],
      ['{date_pretty}', 'Today'],
      ['on {date_long_pretty}', 'On today'],
      ['{ago}', 'In 3 hours'],
      ['{nothing}', '{nothing}'],
    ];
    const instant = Date.parse('2026-11-26T12:00:00Z');
    const viewer = { zone: 'Europe/Madrid', hour12: false, now: instant - 3 * 3_600_000 };
    const script = `import('/dates.js').then(({ fillTokens }) => ${JSON.stringify(cases)}.map(([pattern]) =>
      [pattern, fillTokens(${instant}, pattern, ${JSON.stringify(viewer)})]))`;
    expect(await page.evaluate(script)).toEqual(cases);
  });

  test('mrkdwn is read as Slack reads it', async () => {
    const page = await visited().visit();
    const cases = [
      [
        '*bold* _italic_ ~gone~ `code *x*`',
        '<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code *x*</code>',
      ],
      ['2*3*4 snake_case_name', '2*3*4 snake_case_name'],
      ['*_both_*', '<strong><em>both</em></strong>'],
      [
        '<@U1> <#C1|news> <!here>',
        '<span class="mention">@U1</span> <span class="mention">#news</span> <span class="mention">@here</span>',
      ],
      ['<javascript:alert(1)|x>', '<span>x</span>'],
      ['one\ntwo', 'one<br>two'],
      ['&gt; said\nby', '<blockquote>said</blockquote>by'],
      ['```a &lt; b```', '<pre>a &lt; b</pre>'],
      [
        '<https://example.org/?a=1&amp;b=2|*x*>',
        '<a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">*x*</a>',
      ],
    ];
    const reader = `{ viewer: { zone: 'UTC', hour12: false, now: 0 }, user: (id) => id, channel: (id) => id }`;
    const script = `import('/mrkdwn.js').then(({ mrkdwn }) => ${JSON.stringify(cases)}.map(([text]) => {
      const box = document.createElement('div');
      box.append(...mrkdwn(text, ${reader}));
      return [text, box.innerHTML];
    }))`;
    expect(await page.evaluate(script)).toEqual(cases);
  });

  test('the page answers only to itself', async () => {
    const move = (headers: Record<string, string>) =>
      fetch(`${visited().server.url}/clock`, { method: 'POST', headers, body: JSON.stringify({ by: 1 }) });
    expect((await move({})).status).toBe(403);
    expect((await move({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(`${visited().server.url}/..%2frun.ts`)).status).toBe(404);
    expect((await fetch(visited().server.url)).headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
  });
});
