import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { messagesIn, openVisited, useVisited, visitGallery } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('people in the sandbox', () => {
  const visited = useVisited(() => openVisited(Date.parse('2026-11-25T12:30:00Z')));
  afterEach(() => visited().leave());

  const gallery = (as = 'amina') => visitGallery(visited(), as);

  test('a slash lists the commands with their hints, and what one is answered is seen by that person alone', async () => {
    const [page, other] = await Promise.all([gallery('carmen'), gallery('hana')]);
    const composer = page.getByRole('textbox', { name: 'Message' });
    await composer.pressSequentially('/ga');
    const listed = page.getByRole('option', { name: '/gallery' });
    await listed.getByText('[form | say | slow]').waitFor();
    await composer.press('Tab');
    await composer.pressSequentially('hello @hana');
    await composer.press('Enter');
    await messagesIn(page).getByText('Only you see this.').waitFor();
    await composer.fill('/gallery say good morning');
    await composer.press('Enter');
    await messagesIn(other).getByText('says: good morning').waitFor();
    expect(await other.getByText('Only you see this.').count()).toBe(0);
    expect(await other.getByLabel('You are').locator('option:checked').textContent()).toContain('Hana');
  });

  test('Slackbot tells of a command that nobody answers, and of one that no app has', async () => {
    const page = await gallery('farah');
    const composer = page.getByRole('textbox', { name: 'Message' });
    for (const [typed, said] of [
      ['/gallery slow', '/gallery failed with the error "operation_timeout"'],
      ['/nothing at all', '/nothing is not a valid command.'],
    ] as const) {
      await composer.fill(typed);
      await composer.press('Enter');
      await messagesIn(page).filter({ hasText: 'Slackbot' }).getByText(said).waitFor();
    }
  });

  test('App Home is what the app published for that person', async () => {
    const page = await gallery('dana');
    await page.getByRole('button', { name: 'Publish my Home' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'ospo-bot' }).click();
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await home.getByText('Published once.').waitFor();
    await home.getByRole('button', { name: 'Publish again' }).click();
    await home.getByText('Published 2 times.').waitFor();
    await page.getByLabel('You are').selectOption({ label: 'Lin Wei (member, Shanghai)' });
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await home.getByText('The app has published no Home for you yet.').waitFor();
  });

  test('people write to each other, in a channel and in a thread', async () => {
    const [page, other] = await Promise.all([gallery('elijah'), gallery('jaya')]);
    const open = (one: Page) => one.getByRole('navigation').getByRole('button', { name: 'general' }).click();
    await open(page);
    await page.getByRole('textbox', { name: 'Message' }).fill('Good *morning* @jaya & <all>');
    await page.keyboard.press('Enter');
    await other.getByRole('button', { name: 'general 1 unread' }).click();
    const message = messagesIn(other).filter({ hasText: 'Elijah Brooks' });
    expect(await message.locator('.m-main > div').textContent()).toBe('Good morning @Jaya Raman & <all>');
    const said = visited().sandbox.slack.ledger.all().at(-1);
    expect(said?.text).toMatch(/^Good \*morning\* <@U0JAYA0+> &amp; &lt;all&gt;$/);
    await open(page);
    visited().sandbox.slack.ledger.apply({
      type: 'post',
      message: {
        channel: said?.channel ?? '',
        ts: '9999999999.1',
        threadTs: said?.ts ?? '',
        at: said?.at ?? 0,
        user: 'U0JAYA00000',
        text: 'A reply',
        blocks: [],
        files: [],
        edited: false,
        onlyFor: null,
      },
    });
    await messagesIn(page).getByRole('button', { name: '1 reply' }).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('And one more');
    await page.keyboard.press('Enter');
    await messagesIn(other).getByRole('button', { name: '2 replies' }).waitFor();
  });
});
