import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HOUR } from '../../src/domain/time.ts';
import { hasBrowser } from './browser.ts';
import { openPlace, openVisited, type Visited } from './visit.ts';

const inBrowser = describe.skipIf(!hasBrowser);

const Results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

inBrowser('axe finds nothing in the sandbox', () => {
  let visited: Visited;
  let axe: string;

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    visited = await openVisited(Date.parse('2026-11-25T12:30:00Z'));
    await visited.sandbox.driver.advanceTo(visited.sandbox.clock.now() + 2 * HOUR);
  });
  afterEach(() => visited.leave());
  afterAll(async () => {
    await visited?.close();
    expect(visited.faults).toEqual([]);
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const found = Results.parse(await page.evaluate("axe.run(document, { resultTypes: ['violations'] })"));
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme} colours: the messages, the calendar, the trouble and the traffic`, async () => {
      const page = await visited.visit({ colorScheme });
      await openPlace(page, 'touchpoints');
      await page.getByText('Starts in 24 hours').waitFor();
      expect(await violations(page)).toEqual([]);
      await openPlace(page, 'Calendar');
      await page.getByRole('button', { name: 'Change Thursday Touchpoint' }).first().click();
      expect(await violations(page)).toEqual([]);
      await openPlace(page, 'Trouble');
      await page.getByRole('row', { name: 'scheduled' }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await openPlace(page, 'Traffic');
      await page.getByRole('listitem').filter({ hasText: 'chat.postMessage' }).first().click();
      expect(await violations(page)).toEqual([]);
    });
  }
});
