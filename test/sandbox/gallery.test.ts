import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { messagesIn, openVisited, useVisited, visitGallery } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('the gallery of the sandbox', () => {
  const visited = useVisited(() => openVisited(Date.parse('2026-11-25T12:30:00Z')));
  afterEach(() => visited().leave());

  const gallery = (as = 'amina') => visitGallery(visited(), as);

  const form = (page: Page) => page.getByRole('dialog');
  const field = (page: Page, label: string) => form(page).getByLabel(label, { exact: false });

  async function openForm(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Open the form' }).click();
    await form(page).getByText('Every input').waitFor();
  }

  async function choose(page: Page, label: string, search: string): Promise<void> {
    const input = form(page).getByRole('combobox', { name: label });
    await input.fill(search);
    await input.press('ArrowDown');
    await input.press('Enter');
  }

  test('every kind of block is drawn, and none is unknown', async () => {
    const page = await gallery();
    const words = messagesIn(page).filter({ hasText: 'A header' });
    await words.getByRole('heading', { name: 'A header 👋' }).waitFor();
    await words.getByRole('img', { name: 'The sign of the bot, large' }).waitFor();
    await words.getByText('Field two').waitFor();
    await words.getByRole('link', { name: 'Wednesday, November 25th at 13:30' }).waitFor();
    const rich = messagesIn(page).filter({ hasText: 'Rich text is' });
    expect(await rich.locator('ul > li, ol > li').allTextContents()).toEqual([
      'A point',
      'Another',
      'Below it',
      'First',
      'Second',
    ]);
    await rich.getByText('@Amina Haddad').waitFor();
    await rich.getByText('and <b>literal</b>').waitFor();
    const markdown = messagesIn(page).filter({ hasText: 'Markdown' });
    expect(
      await markdown
        .locator('.b-markdown')
        .locator('strong, em, s, code, blockquote, pre, td')
        .allTextContents(),
    ).toEqual(['bold', 'italic', 'struck', 'code', 'A quotation', 'Tokyo', '22:00', 'fenced']);
    const table = messagesIn(page).filter({ hasText: 'Madrid' }).getByRole('table');
    await table.getByRole('columnheader', { name: 'Calls' }).waitFor();
    await table.getByRole('cell', { name: '12' }).waitFor();
    await messagesIn(page).getByText('(edited)').waitFor();
    expect(await page.getByText('does not draw').count()).toBe(0);
  });

  test('what is used in a message reaches the app, and a question comes first where there is one', async () => {
    const page = await gallery();
    const usable = messagesIn(page).filter({ hasText: 'A section with a menu' });
    await usable.getByRole('button', { name: 'A button' }).click();
    await messagesIn(page).getByText('"value":"plain"').waitFor();
    await usable.getByRole('combobox', { name: 'A fruit' }).fill('cher');
    await usable.getByRole('option', { name: 'Cherry' }).click();
    await messagesIn(page)
      .getByText('"selected_option":{"text":{"type":"plain_text","text":"Cherry"}')
      .waitFor();
    await usable.getByLabel('A day').fill('2026-12-01');
    await messagesIn(page).getByText('"selected_date":"2026-12-01"').waitFor();
    await usable.getByLabel('Date and time').fill('2026-12-01T09:00');
    await messagesIn(page)
      .getByText(`"selected_date_time":${Date.parse('2026-12-01T08:00Z') / 1_000}`)
      .waitFor();
    await usable.getByLabel('Nuts').check();
    await messagesIn(page).getByText('"selected_options":[').waitFor();
    await usable.getByLabel('More actions').click();
    await usable.getByRole('button', { name: 'Menu two' }).click();
    await messagesIn(page).getByText('gallery-overflow').waitFor();
    await usable.getByRole('button', { name: 'Danger' }).click();
    await form(page).getByRole('button', { name: 'Leave it' }).click();
    expect(await messagesIn(page).getByText('gallery-danger').count()).toBe(0);
    await usable.getByRole('button', { name: 'Danger' }).click();
    await form(page).getByRole('button', { name: 'Do it' }).click();
    await messagesIn(page).getByText('gallery-danger').waitFor();
  });

  test('a form is filled in, comes back with errors beside its fields, and is sent again', async () => {
    const page = await gallery();
    await openForm(page);
    await field(page, 'An email address').fill('nobody');
    await field(page, 'A number').fill('11');
    await page.keyboard.press('Enter');
    await form(page).getByText('Please complete this required field.').waitFor();
    await form(page).getByText('Please enter a valid email address.').waitFor();
    await form(page).getByText('Please enter 10 or less.').waitFor();
    expect(await field(page, 'An email address').inputValue()).toBe('nobody');
    await field(page, 'A short text').fill('Some words');
    await field(page, 'Several lines').fill('One\nTwo');
    await field(page, 'An email address').fill('amina@example.org');
    await field(page, 'A link').fill('https://example.org/?a=1&b=2');
    await field(page, 'A number').fill('7');
    await choose(page, 'A fruit', 'ban');
    await choose(page, 'Fruit or vegetable', 'leek');
    await choose(page, 'Several fruits', 'fig');
    await choose(page, 'Several fruits', 'app');
    await choose(page, 'A person', 'hana');
    await choose(page, 'Several people', 'lin');
    await choose(page, 'A channel', 'general');
    await choose(page, 'Several channels', 'touch');
    await choose(page, 'A conversation', 'jaya');
    await choose(page, 'Several conversations', 'ospo-apac');
    await field(page, 'A day').fill('2026-12-24');
    await field(page, 'A time').fill('17:45');
    await field(page, 'A moment').fill('2026-12-24T18:00');
    await form(page).getByLabel('Nuts').check();
    await form(page).getByLabel('Large').check();
    await form(page).getByLabel('Find an error').check();
    await form(page).getByRole('button', { name: 'Submit' }).click();
    await form(page).getByText('The app does not like this text.').waitFor();
    expect(await field(page, 'A short text').inputValue()).toBe('Some words');
    await form(page).getByLabel('Close the form').check();
    await form(page).getByRole('button', { name: 'Submit' }).click();
    await form(page).waitFor({ state: 'hidden' });
    const sent = await messagesIn(page).filter({ hasText: 'You sent:' }).locator('pre').textContent();
    expect(sent?.split('\n')).toEqual([
      'text: {"value":"Some words"}',
      'lines: {"value":"One\\nTwo"}',
      'email: {"value":"amina@example.org"}',
      'url: {"value":"https://example.org/?a=1&b=2"}',
      'number: {"value":"7"}',
      'select: {"selected_option":{"text":{"type":"plain_text","text":"Banana"},"value":"banana"}}',
      'grouped: {"selected_option":{"text":{"type":"plain_text","text":"Leek"},"value":"leek"}}',
      'multi: {"selected_options":[{"text":{"type":"plain_text","text":"Fig"},"value":"fig"},{"text":{"type":"plain_text","text":"Apple"},"value":"apple"}]}',
      expect.stringMatching(/^person: \{"selected_user":"U0HANA/),
      expect.stringMatching(/^people: \{"selected_users":\["U0LIN/),
      expect.stringMatching(/^channel: \{"selected_channel":"C/),
      expect.stringMatching(/^channels: \{"selected_channels":\["C/),
      expect.stringMatching(/^conversation: \{"selected_conversation":"U0JAYA/),
      expect.stringMatching(/^conversations: \{"selected_conversations":\["C/),
      'day: {"selected_date":"2026-12-24"}',
      'time: {"selected_time":"17:45"}',
      `moment: {"selected_date_time":${Date.parse('2026-12-24T17:00:00Z') / 1_000}}`,
      'checks: {"selected_options":[{"text":{"type":"plain_text","text":"Nuts"},"value":"nuts"}]}',
      'radio: {"selected_option":{"text":{"type":"plain_text","text":"Large"},"value":"large"}}',
      'watched: {"value":"Already here"}',
      expect.stringContaining('"value":"close"'),
    ]);
  });

  test('an app changes a form, puts forms above it up to three, and closes them all', async () => {
    const page = await gallery();
    await openForm(page);
    await field(page, 'A short text').fill('Kept');
    await field(page, 'Tells the app').fill('Watched');
    await field(page, 'Tells the app').press('Enter');
    await form(page).getByText('"value":"Watched"').waitFor();
    expect(await field(page, 'A short text').inputValue()).toBe('Kept');
    await form(page).getByLabel('Put a form above').check();
    await form(page).getByRole('button', { name: 'Submit' }).click();
    await form(page).getByRole('button', { name: 'One more above' }).click();
    await form(page).getByText('This is form 3').waitFor();
    await page.keyboard.press('Escape');
    await form(page).getByText('This is form 2').waitFor();
    await page.keyboard.press('Escape');
    await form(page).getByText('Every input').waitFor();
    expect(await field(page, 'A short text').inputValue()).toBe('Kept');
    await form(page).getByLabel('Change the form').check();
    await form(page).getByRole('button', { name: 'Submit' }).click();
    await form(page).getByText('The app heard').waitFor();
    await form(page).getByRole('button', { name: 'Close', exact: true }).click();
    await form(page).waitFor({ state: 'hidden' });
  });

  test('the app is told when a form is closed, and the keyboard stays inside while it is open', async () => {
    const page = await gallery('bruno');
    await openForm(page);
    const inside =
      'document.activeElement.closest("dialog") !== null || document.activeElement === document.body';
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(inside)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'hidden' });
    await messagesIn(page).getByText('You closed the form without sending it.').waitFor();
  });

  test('a form says so when the app does not answer in three seconds', async () => {
    const page = await gallery();
    await openForm(page);
    await field(page, 'A short text').fill('Hello');
    await form(page).getByLabel('Say nothing for too long').check();
    await form(page).getByRole('button', { name: 'Submit' }).click();
    await form(page).getByText('We had some trouble connecting. Try again?').waitFor();
    expect(await field(page, 'A short text').inputValue()).toBe('Hello');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'hidden' });
  });
});
