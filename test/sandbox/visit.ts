import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** Starts all of it with the clock at `start`; `over` stands in for parts of the example's configuration. */
export async function openVisited(start: Instant, over: Partial<Config> = {}): Promise<Visited> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  const sandbox = await openSandbox({ ...(await bundledConfig()), ...over }, start, onFault);
  const server = await openPage(sandbox, { port: null, notice: () => null, onFault });
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

/** Opens a channel, a direct conversation or a panel from the list at the side. */
export function openPlace(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('button', { name, exact: false }).click();
}
