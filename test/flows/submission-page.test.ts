import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { openPlace, openVisited, type Visited } from '../sandbox/visit.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

describe.skipIf(!hasBrowser)('in a browser', () => {
  let visited: Visited;
  let page: Page;
  beforeAll(async () => {
    visited = await openVisited(Date.parse('2026-11-20T09:00:00Z'));
    page = await visited.visit();
  });
  afterAll(async () => {
    await visited?.close();
    expect(visited.faults).toEqual([]);
  });

  const be = async (label: RegExp, place: string): Promise<void> => {
    const option = await page.locator('#viewer option', { hasText: label }).getAttribute('value');
    await page.locator('#viewer').selectOption(option ?? '');
    await openPlace(page, place);
  };
  const form = () => page.getByRole('dialog');
  const fill = (label: string, text: string) => form().getByLabel(label, { exact: true }).fill(text);
  const send = (name: string) => form().getByRole('button', { name, exact: true }).last().click();
  const message = (text: string): Locator =>
    page.getByRole('list', { name: 'Messages', exact: true }).getByRole('article').filter({ hasText: text });
  const press = (text: string, name: string) =>
    message(text).last().getByRole('button', { name, exact: true }).click();
  const pass = () => visited.sandbox.driver.advanceTo(visited.sandbox.clock.now() + 5_000);
  /** The pictures of docs/submission.md, when they are asked for. */
  const picture = async (name: string): Promise<void> => {
    if (process.env['PICTURES'] === undefined) return;
    await page.screenshot({ path: `${images}submission-${name}.png` });
  };

  // Forty-six days of the example community's calls pass in it.
  test('a listing is submitted, asked about, answered, corrected and approved, and ends', {
    timeout: 120_000,
  }, async () => {
    await be(/Carmen/, 'general');
    await page.locator('#composer-text').fill('/ospo-job https://example.org/jobs/1?utm_source=x');
    await page.keyboard.press('Enter');
    await form().waitFor();
    await fill('Organisation', 'Example');
    await fill('Title', 'OSPO lead');
    await send('Send');
    await form().getByText('Please choose the countries, or tick “Remote”.').waitFor();
    await form().getByLabel('One can work from elsewhere').check();
    await picture('form');
    await send('Send');
    await form().getByText('is with the moderators').waitFor();
    await send('Close');
    await pass();

    await be(/Bruno/, 'ospo-moderators');
    await message('New job listing').waitFor();
    await picture('card');
    await press('New job listing', 'Ask');
    await fill('Question', 'Is it full time?');
    await send('Ask');
    await form().getByText('Thank you').waitFor();
    await send('Close');
    await pass();

    await be(/Carmen/, 'ospo-bot');
    await press('Is it full time?', 'Answer');
    await fill('Answer to the moderators', 'Yes, forty hours.');
    await send('Send');
    await form().getByText('Your answer is with the moderators').waitFor();
    await send('Close');
    await pass();

    await be(/Dana/, 'ospo-moderators');
    await message('Yes, forty hours.').waitFor();
    await press('Yes, forty hours.', 'Edit and approve');
    await form().getByLabel('Title', { exact: true }).waitFor();
    await fill('Title', 'OSPO lead (full time)');
    await send('Approve');
    await form().getByText('Thank you').waitFor();
    await send('Close');
    await pass();
    await openPlace(page, 'ospo-jobs');
    await message('OSPO lead (full time)').waitFor();
    await picture('posted');

    await visited.sandbox.driver.advanceTo(visited.sandbox.clock.now() + 46 * DAY);
    await message('No longer listed:').waitFor();
    await picture('expired');
    await be(/Carmen/, 'ospo-bot');
    await message('Is it still open?').waitFor();
  });
});
