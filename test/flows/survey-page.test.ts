import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { openPlace, openVisited, type Visited } from '../sandbox/visit.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** The Thursday Touchpoint of November ends at 14:00 in UTC. */
const BEFORE = Date.parse('2026-11-26T12:58:00Z');
const AFTER = Date.parse('2026-11-26T14:06:00Z');
const CLOSED = Date.parse('2026-11-29T14:10:00Z');

describe.skipIf(!hasBrowser)('in a browser', () => {
  let visited: Visited;
  let page: Page;
  beforeAll(async () => {
    visited = await openVisited(BEFORE);
    page = await visited.visit({ viewport: { width: 1300, height: 1000 } });
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
  const press = (name: string) => form().getByRole('button', { name, exact: true }).last().click();
  const message = (text: string): Locator =>
    page.getByRole('list', { name: 'Messages', exact: true }).getByRole('article').filter({ hasText: text });
  const passTo = (instant: number) => visited.sandbox.driver.advanceTo(instant);
  const soon = () => passTo(visited.sandbox.clock.now() + 5_000);
  /** The pictures of docs/survey.md and docs/topic.md, when they are asked for. */
  const picture = async (name: string): Promise<void> => {
    if (process.env['PICTURES'] === undefined) return;
    await page.screenshot({ path: `${images}${name}.png` });
  };

  test('six people answer, the organiser sees the chart, and a suggestion becomes a topic that members vote for', {
    timeout: 240_000,
  }, async () => {
    await passTo(AFTER);
    const people = [/Carmen/, /Elijah/, /Gabriel/, /Hana/, /Isamu/, /Jaya/];
    for (const [index, person] of people.entries()) {
      await be(person, 'touchpoints');
      await message('How was Thursday Touchpoint?').last().getByRole('button', { name: 'Answer' }).click();
      await form().getByText('without your name').waitFor();
      if (index === 0) await picture('survey-form');
      await form().getByLabel('5: very useful').check();
      await form().getByLabel('Yes', { exact: true }).check();
      await form()
        .getByLabel('What should we talk about next?')
        .fill(`Funding of maintainers, part ${index + 1}`);
      await press('Send for good');
      await form().getByText('Your answers are stored').waitFor();
      await press('Close');
    }
    await message('How was Thursday Touchpoint?').last().getByRole('button', { name: 'Answer' }).click();
    await form().getByText('the first answers count').waitFor();
    await press('Close');

    await passTo(CLOSED);
    await be(/Amina/, 'ospo-organisers');
    const result = message('What people said about Thursday Touchpoint').last();
    await result.waitFor();
    const chart = result.getByRole('img', { name: /6 people answered\. How useful was this call\?/ });
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1680);
    await picture('survey-result');
    await result.getByRole('button', { name: 'Tell the channel' }).click();
    await message('Suggestions of topics')
      .last()
      .getByRole('button', { name: 'Make it a topic' })
      .first()
      .click();
    await form().getByLabel('Topic', { exact: true }).fill('Funding of maintainers');
    await press('Make it a topic');
    await form().getByText('It is a topic now').waitFor();
    await press('Close');
    await soon();

    await be(/Carmen/, 'touchpoints');
    await message('You said: Thursday Touchpoint').waitFor();
    await page.locator('#composer-text').fill('/touchpoint topics');
    await page.keyboard.press('Enter');
    const list = message('Topics of our calls').last();
    await list.getByText('Funding of maintainers').first().waitFor();
    await picture('topic-list');
    await list.getByRole('button', { name: 'I want this' }).first().click();
    await message('Your vote is for “Funding of maintainers” now.').waitFor();
    await passTo(Date.parse('2026-12-04T16:30:00Z') + MINUTE);
    await message('Most wanted topics: Funding of maintainers').waitFor();
  });
});
