import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { openPlace, openVisited, type Visited } from '../sandbox/visit.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const MONDAY = Date.parse('2026-11-30T08:00:30Z');

describe.skipIf(!hasBrowser)('in a browser', () => {
  let visited: Visited;
  let page: Page;
  beforeAll(async () => {
    visited = await openVisited(Date.parse('2026-11-29T23:00:00Z'), {
      languages: { posts: 'en', channels: { '#ospo-amer': 'es' } },
      digest: [
        { zone: 'Europe/Madrid', channel: '#ospo-emea', time: '09:00' },
        { zone: 'America/Los_Angeles', channel: '#ospo-amer', time: '09:00' },
      ],
    });
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
  const until = (moment: number) => visited.sandbox.driver.advanceTo(moment);
  const now = () => visited.sandbox.clock.now();
  /** The pictures of docs/home.md and docs/digest.md, when they are asked for. */
  const picture = async (name: string): Promise<void> => {
    if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${images}${name}.png` });
  };
  const openHome = async (label: RegExp): Promise<void> => {
    await be(label, 'ospo-bot');
    await page.locator('#tab-home').click();
    await until(now() + 3_000);
  };
  const message = (text: string) =>
    page.getByRole('list', { name: 'Messages', exact: true }).getByRole('article').filter({ hasText: text });
  const home = () => page.locator('#home');

  test('each region reads of its week in its channel, on its own clock and in its language', async () => {
    await until(MONDAY);
    await be(/Carmen/, 'ospo-emea');
    await message('This week').getByText('Calls, on the clock of Madrid').waitFor();
    await picture('digest');
    await until(MONDAY + 9 * HOUR);
    await be(/Gabriel/, 'ospo-amer');
    await message('Esta semana').getByText('Llamadas, en la hora de Los Angeles').waitFor();
    await picture('digest-amer');
  });

  test('Home in Madrid in English, and in Los Angeles in Spanish', async () => {
    await openHome(/Carmen/);
    await home().getByText('Next calls').waitFor();
    await picture('home-madrid');
    const english = await home().textContent();
    await openHome(/Gabriel/);
    await home().getByText('Próximas llamadas').waitFor();
    await picture('home-amer');
    expect(await home().textContent()).not.toBe(english);
  });

  test('a call is asked for at Home, reminded of by direct message, and stopped', async () => {
    await openHome(/Carmen/);
    await home().getByRole('button', { name: 'Remind me', exact: true }).first().click();
    await until(now() + 3_000);
    await home().getByText('You are reminded of this call.').waitFor();
    const [watch] = await visited.sandbox.store.watches.all('call');
    const key = `own/${watch?.person}/${watch?.subject.slice(5)}`;
    const row = await visited.sandbox.store.outbox.get(key);
    await until((row?.dueAt ?? 0) + MINUTE);
    // Their direct conversation is there only since now.
    await openPlace(page, 'ospo-bot');
    await page.locator('#tab-messages').click();
    await message('You asked me to remind you.').waitFor();
    await picture('home-reminder');
    await page.getByRole('button', { name: 'Stop for this call' }).click();
    await message('You get no more reminders of this.').waitFor();
  });

  test('settings are chosen in their form, and Home speaks German', async () => {
    await openHome(/Carmen/);
    await home().getByRole('button', { name: 'Change settings' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('Time zone').first().waitFor();
    await picture('home-settings');
    await form.getByRole('combobox', { name: 'Language' }).fill('Deut');
    await form.getByRole('option', { name: 'Deutsch' }).click();
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await until(now() + 3_000);
    await home().getByText('Nächste Calls').waitFor();
  });
});
