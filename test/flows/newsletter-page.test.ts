import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  const message = (text: string): Locator =>
    page.getByRole('list', { name: 'Messages', exact: true }).getByRole('article').filter({ hasText: text });
  const pass = (time: number) => visited.sandbox.driver.advanceTo(visited.sandbox.clock.now() + time);
  const type = async (command: string): Promise<void> => {
    await page.locator('#composer-text').fill(command);
    await page.keyboard.press('Enter');
  };
  const fileOf = async (text: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      message(text).last().getByRole('link', { name: '2026-11-24.md' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };

  test('an organiser previews the newsletter, and its draft arrives as a file in the channel', {
    timeout: 120_000,
  }, async () => {
    await be(/Amina/, 'general');
    await type('/newsletter preview');
    await message('comes to you by direct message in a moment').waitFor();
    await pass(5_000);
    await openPlace(page, 'ospo-bot');
    await message('A preview of the newsletter of November 24, 2026').waitFor();
    expect(await fileOf('A preview of the newsletter')).toContain('## 📚 OSPO Jobs');

    await openPlace(page, 'ospo-organisers');
    await type('/newsletter draft');
    await message('The draft of the newsletter of November 24, 2026 comes to').waitFor();
    await pass(5_000);
    await message('The draft of the newsletter of November 24, 2026 is here').waitFor();
    expect(await fileOf('is here')).toContain('# OSPO Newsletter');
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${images}newsletter-draft.png` });
  });
});
