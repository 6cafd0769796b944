import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage } from '../../src/sandbox/page.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from './browser.ts';
import { bundledConfig } from './bundled.ts';

/** Takes the pictures that README and docs show: `npm run screenshots`. */
const VIEWS = [
  { name: 'sandbox-light', colorScheme: 'light', viewport: { width: 1200, height: 760 } },
  { name: 'sandbox-dark', colorScheme: 'dark', viewport: { width: 1200, height: 760 } },
  { name: 'sandbox-phone', colorScheme: 'light', viewport: { width: 390, height: 760 } },
] as const;

/** Pictures of the gallery: its messages, and a form that came back with errors. */
const GALLERY = [
  {
    name: 'gallery-light',
    as: 'amina',
    colorScheme: 'light',
    viewport: { width: 1200, height: 900 },
    form: false,
  },
  {
    name: 'form-light',
    as: 'bruno',
    colorScheme: 'light',
    viewport: { width: 1200, height: 900 },
    form: true,
  },
  {
    name: 'form-dark-phone',
    as: 'dana',
    colorScheme: 'dark',
    viewport: { width: 390, height: 780 },
    form: true,
  },
] as const;

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const onFault = (error: unknown) => {
  throw error;
};
const sandbox = await openSandbox(await bundledConfig(), Date.parse('2026-11-25T12:30:00Z'), onFault);
await sandbox.driver.advanceTo(Date.parse('2026-11-26T12:04:00Z'));
const server = await openPage(sandbox, { port: null, notice: () => null, onFault });
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const { name, ...view } of VIEWS) {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByText('Starts in 1 hour').waitFor();
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
for (const { name, as, form, ...view } of GALLERY) {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  // Somebody else each time: a form stays open for whom it was opened.
  await page.goto(`${server.url}/gallery?as=${as}`);
  await page.getByRole('button', { name: 'Open the form' }).waitFor();
  if (form) await fillForm(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
await server.close();
await sandbox.close();

async function fillForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the form' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('A short text').fill('ab');
  await form.getByLabel('An email address').fill('amina@example');
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.getByText('at least 3 characters').waitFor();
  await form.getByRole('combobox', { name: 'A fruit' }).fill('e');
}
