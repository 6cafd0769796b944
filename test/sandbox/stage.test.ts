import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from './browser.ts';
import { messagesIn, openPlace, openVisited, useVisited } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('behind the stage of the sandbox', () => {
  const visited = useVisited(() => openVisited(Date.parse('2026-11-25T12:30:00Z')));
  afterEach(async () => {
    await visited().leave();
    visited().sandbox.trouble.change({ slack: 'well', next: 'answered', lag: 0, feed: 'well' });
    await visited().sandbox.life.start();
    const { slack } = visited().sandbox;
    for (const channel of slack.outside()) await slack.setMember(channel, true);
  });

  const next = (page: Page) => page.getByRole('button', { name: 'Next message' }).click();
  const outbox = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
  const called = (page: Page, name: string) =>
    page.getByRole('list', { name: 'Calls' }).getByRole('listitem').filter({ hasText: name }).first();

  test('a call is moved in the calendar, and its message changes with a note in its thread', async () => {
    const page = await visited().visit();
    await openPlace(page, 'touchpoints');
    await next(page);
    await messagesIn(page, 'Starts in 24 hours').waitFor();
    await openPlace(page, 'Calendar');
    const call = called(page, 'Thursday Touchpoint');
    await call.getByRole('button', { name: 'Change Thursday Touchpoint' }).click();
    await call.getByLabel('Begins').fill('2026-11-26T16:00');
    await call.getByRole('button', { name: 'Save' }).click();
    const reminder = messagesIn(page, 'Thursday Touchpoint').first();
    await reminder.getByText('(edited)').waitFor();
    await call.getByText('Tomorrow at 16:00').waitFor();
    await next(page);
    await reminder.getByRole('button', { name: '1 reply' }).click();
    await page.getByRole('region', { name: 'Thread' }).getByText('Moved', { exact: true }).waitFor();
  });

  test('a lost answer leaves one message, which was in doubt for a while', async () => {
    const page = await visited().visit();
    await openPlace(page, 'Trouble');
    await page.getByLabel('The next message').selectOption('lost');
    await next(page);
    await outbox(page, 'in doubt').waitFor();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await outbox(page, 'in doubt').waitFor({ state: 'detached' });
    await onceEach();
  });

  test('a call is renamed, cancelled and added, and reminders follow', async () => {
    const page = await visited().visit();
    await openPlace(page, 'Calendar');
    await page.getByText('Add a call').click();
    const form = page.getByRole('group').filter({ hasText: 'Add a call' });
    await form.getByLabel('Name').fill('Friday Touchpoint');
    await form.getByLabel('Begins').fill('2026-11-28T11:00');
    await form.getByRole('button', { name: 'Add' }).click();
    const call = called(page, 'Friday Touchpoint');
    await call.getByText('Nov 28 at 11:00 to 12:00').waitFor();
    await call.getByRole('button', { name: 'Change' }).click();
    await call.getByLabel('Name').fill('Friday Touchpoint, with a guest');
    await call.getByRole('button', { name: 'Save' }).click();
    await called(page, 'Friday Touchpoint, with a guest').waitFor();
    await openPlace(page, 'Trouble');
    await outbox(page, 'Friday Touchpoint, with a guest').first().getByText('scheduled').waitFor();
    await openPlace(page, 'Calendar');
    await call.getByRole('button', { name: 'Change' }).click();
    await call.getByRole('button', { name: 'Cancel this call' }).click();
    await call.getByText('cancelled').waitFor();
    await openPlace(page, 'Trouble');
    await outbox(page, 'Friday Touchpoint, with a guest')
      .getByText('scheduled')
      .first()
      .waitFor({ state: 'detached' });
    await outbox(page, 'Friday Touchpoint, with a guest').getByText('call cancelled').first().waitFor();
  });

  test('a bot that is killed before it hears the answer comes back and posts nothing twice', async () => {
    const page = await visited().visit();
    await openPlace(page, 'Trouble');
    await page.getByLabel('The next message').selectOption('killed');
    await next(page);
    await page.getByText('The bot is dead.').waitFor();
    await outbox(page, 'being sent').waitFor();
    await next(page);
    await page.getByText('The bot is not running. Start it again under Trouble.').waitFor();
    await page.getByRole('button', { name: 'Start it again' }).click();
    await page.getByText('The bot is running.').waitFor();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await outbox(page, 'being sent').waitFor({ state: 'detached' });
    await outbox(page, 'in doubt').waitFor({ state: 'detached' });
    await onceEach();
  });

  test('what was due while the bot was dead is posted when it is back, or left out as too late', async () => {
    const page = await visited().visit();
    await openPlace(page, 'Trouble');
    await page.getByRole('button', { name: 'Kill the bot' }).click();
    await page.getByText('The bot is dead.').waitFor();
    const { driver, clock } = visited().sandbox;
    await driver.advanceTo(clock.now() + 8 * DAY);
    await page.getByRole('button', { name: 'Start it again' }).click();
    await outbox(page, 'skipped').filter({ hasText: 'late' }).first().waitFor();
  });

  test('a Slack that is away holds messages back, and each request can be read', async () => {
    const page = await visited().visit();
    await openPlace(page, 'Trouble');
    const slack = page.getByLabel('Slack', { exact: true });
    await slack.selectOption('limited');
    const { driver, store } = visited().sandbox;
    const [first] = await store.outbox.inState('scheduled');
    await driver.advanceTo((first?.dueAt ?? 0) + 1);
    await outbox(page, '1 failed attempt').first().waitFor();
    await openPlace(page, 'Traffic');
    const limited = page.getByRole('listitem').filter({ hasText: '429 ratelimited' }).first();
    await limited.getByText('429 ratelimited').click();
    await limited.getByLabel('Answered').getByText('"error": "ratelimited"').waitFor();
    await openPlace(page, 'Trouble');
    await slack.selectOption('well');
    await next(page);
    await outbox(page, 'failed attempt').waitFor({ state: 'detached' });
    await openPlace(page, 'Traffic');
    const posted = page.getByRole('listitem').filter({ hasText: 'chat.postMessage' }).first();
    await posted.getByText('chat.postMessage').click();
    await posted.getByLabel('Sent').getByText('"metadata"').waitFor();
  });

  test('a channel that the bot was removed from gets no message, and the organisers hear of it', async () => {
    const page = await visited().visit();
    await openPlace(page, 'ospo-organisers');
    await openPlace(page, 'Trouble');
    const { store, slack, driver } = visited().sandbox;
    const coming = (await store.outbox.inState('scheduled'))
      .filter(({ facts }) => facts.kind === 'reminder')
      .sort((one, other) => one.dueAt - other.dueAt)[0];
    if (coming === undefined) throw new Error('no reminder is to come');
    await page.getByLabel('The bot was removed from').selectOption({ label: coming.channel });
    await expect.poll(() => slack.outside()).toHaveLength(1);
    // Messages of other kinds and channels may come before it.
    await driver.advanceTo(coming.dueAt + MINUTE);
    await outbox(page, 'not_in_channel').first().getByText('failed').waitFor();
    await messagesIn(page, 'could not be posted').first().waitFor();
    await page.getByLabel('The bot was removed from').selectOption('');
  });

  test('a calendar that has lost every event is not believed, and the organisers are asked', async () => {
    const page = await visited().visit();
    await openPlace(page, 'ospo-organisers');
    await openPlace(page, 'Trouble');
    await page.getByLabel('The calendar’s host').selectOption('empty');
    await page.getByRole('button', { name: '+1 hour' }).click();
    await messagesIn(page, 'Keep the last copy').waitFor();
    await page.getByLabel('The calendar’s host').selectOption('well');
  });

  async function onceEach(): Promise<void> {
    const texts = visited()
      .sandbox.slack.ledger.all()
      .map(({ channel, text }) => `${channel} ${text}`);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  }
});
