import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong in the page as it stands: the rule, and the element that breaks it. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = Results.parse(await page.evaluate("axe.run(document, { resultTypes: ['violations'] })"));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
