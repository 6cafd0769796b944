import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Config } from '../../config/config.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { LocalServer } from '../../src/sandbox/http.ts';
import { openPage } from '../../src/sandbox/page.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from './browser.ts';
import { bundledConfig } from './bundled.ts';

/** A sandbox of the example community, its page, and a browser to look at it. */
export type Visited = {
  sandbox: Sandbox;
  server: LocalServer;
  faults: unknown[];
  /** Opens the page anew; what stands wrong in it is a fault. */
  visit(options?: BrowserContextOptions): Promise<Page>;
  leave(): Promise<void>;
  close(): Promise<void>;
};

/** What posts without a call: tests that follow a message go without it, unless they ask for it. */
const QUIET: Partial<Config> = { cfp: null, digest: [] };

/** Starts all of it with the clock at `start`; `over` stands in for parts of the example's configuration, `notice` is what the page says above all. */
export async function openVisited(
  start: Instant,
  over: Partial<Config> = {},
  notice: string | null = null,
): Promise<Visited> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  const sandbox = await openSandbox({ ...(await bundledConfig()), ...QUIET, ...over }, start, onFault);
  const server = await openPage(sandbox, { port: null, notice: () => notice, onFault });
  const browser: Browser = await launchBrowser();
  return {
    sandbox,
    server,
    faults,
    async visit(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1300, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', onFault);
      await page.goto(server.url);
      // What can be pressed is filled in by the same script that listens.
      await page.locator('#viewer option').first().waitFor({ state: 'attached' });
      return page;
    },
    async leave() {
      for (const context of browser.contexts()) await context.close();
    },
    async close() {
      await browser.close();
      await server.close();
      await sandbox.close();
    },
  };
}

/** Opens it for the tests of one `describe` and closes it after them: by then nothing may have gone wrong in page or bot. */
export function useVisited(open: () => Promise<Visited>): () => Visited {
  let visited: Visited | null = null;
  const opened = () => {
    if (visited === null) throw new Error('The sandbox is not open.');
    return visited;
  };
  beforeAll(async () => {
    visited = await open();
  });
  afterAll(async () => {
    await visited?.close();
    expect(visited?.faults).toEqual([]);
  });
  return opened;
}

/** The gallery, seen by somebody whose handle is `as`. */
export async function visitGallery(
  visited: Visited,
  as: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await visited.visit(options);
  await page.goto(`${visited.server.url}/gallery?as=${as}`);
  await page.getByRole('button', { name: 'Open the form' }).waitFor();
  return page;
}

/** The messages of the place that is open, or those with `text` in them. */
export function messagesIn(page: Page, text?: string): Locator {
  const all = page.getByRole('list', { name: 'Messages', exact: true }).getByRole('article');
  return text === undefined ? all : all.filter({ hasText: text });
}

/** Opens a channel, a direct conversation or a panel from the list at the side. */
export function openPlace(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('button', { name, exact: false }).click();
}
