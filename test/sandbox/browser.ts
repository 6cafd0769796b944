import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The packed browser is for Linux. Elsewhere tests in the browser are skipped. */
export const hasBrowser = process.platform === 'linux';

/** Starts the browser that comes with `npm ci`; the first time it is unpacked into the temporary folder. */
export async function launchBrowser(): Promise<Browser> {
  // Asks for the few system libraries as well, of which a bare machine may have none.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const executablePath = await packed.executablePath();
  // The fonts that come along make a picture look the same on every machine.
  const env = { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const libraries = join(tmpdir(), 'al2023', 'lib');
  try {
    return await chromium.launch({ executablePath, args, env });
  } catch (error) {
    if (!existsSync(libraries)) throw error;
    return await chromium.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}
