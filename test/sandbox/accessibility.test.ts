import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../../src/domain/time.ts';
import { violationsIn } from './axe.ts';
import { hasBrowser } from './browser.ts';
import { openPlace, openVisited, useVisited } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('axe finds nothing in the sandbox', () => {
  const visited = useVisited(() => openVisited(Date.parse('2026-11-25T12:30:00Z')));
  beforeAll(async () => {
    await visited().sandbox.driver.advanceTo(visited().sandbox.clock.now() + 2 * HOUR);
  });
  afterEach(() => visited().leave());

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme} colours: the messages, the calendar, the trouble and the traffic`, async () => {
      const page = await visited().visit({ colorScheme });
      await openPlace(page, 'touchpoints');
      await page.getByText('Starts in 24 hours').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await openPlace(page, 'Calendar');
      await page.getByRole('button', { name: 'Change Thursday Touchpoint' }).first().click();
      expect(await violationsIn(page)).toEqual([]);
      await openPlace(page, 'Trouble');
      await page.getByRole('row', { name: 'scheduled' }).first().waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await openPlace(page, 'Traffic');
      await page.getByRole('listitem').filter({ hasText: 'chat.postMessage' }).first().click();
      expect(await violationsIn(page)).toEqual([]);
    });

    test(`in ${colorScheme} colours: every block and input, a list of commands and App Home`, async () => {
      const page = await visited().visit({ colorScheme });
      await page.goto(`${visited().server.url}/gallery?as=bruno`);
      await page.getByRole('textbox', { name: 'Message' }).fill('/');
      await page.getByRole('option', { name: '/gallery' }).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Publish my Home' }).click();
      await page.getByRole('button', { name: 'Open the form' }).click();
      const form = page.getByRole('dialog');
      await form.getByRole('combobox', { name: 'Several people' }).fill('a');
      await form.getByRole('option', { name: 'Dana' }).click();
      await form.getByRole('button', { name: 'Submit' }).click();
      await form.getByText('Please complete this required field.').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'hidden' });
      await openPlace(page, 'ospo-bot');
      await page.getByRole('button', { name: 'Home', exact: true }).click();
      await page.getByText('Published').waitFor();
      expect(await violationsIn(page)).toEqual([]);
    });
  }
});
