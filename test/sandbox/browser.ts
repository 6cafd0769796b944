import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The packed browser is for Linux. Elsewhere tests in the browser are skipped. */
export const hasBrowser = process.platform === 'linux';

/** The packed browser brings letters of Europe alone. */
const FONTS = [
  '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  '@expo-google-fonts/noto-color-emoji/400Regular/NotoColorEmoji_400Regular.ttf',
];

/** Starts the browser that comes with `npm ci`; the first time it is unpacked into the temporary folder. */
export async function launchBrowser(): Promise<Browser> {
  // Asks for the few system libraries as well, of which a bare machine may have none.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const executablePath = await packed.executablePath();
  const folder = await mkdtemp(join(tmpdir(), 'ospo-bot-fonts-'));
  const env = { ...process.env, FONTCONFIG_FILE: await writeFonts(folder) };
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const browser = await start({ executablePath, args, env });
  browser.on('disconnected', () => void rm(folder, { recursive: true }));
  return browser;
}

async function start(options: Options): Promise<Browser> {
  const libraries = join(tmpdir(), 'al2023', 'lib');
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!existsSync(libraries)) throw error;
    return await chromium.launch({ ...options, env: { ...options.env, LD_LIBRARY_PATH: libraries } });
  }
}

type Options = { executablePath: string; args: string[]; env: NodeJS.ProcessEnv };

/** The fonts of the machine stay out, so that a picture looks the same everywhere. */
async function writeFonts(folder: string): Promise<string> {
  const more = FONTS.map((font) => dirname(createRequire(import.meta.url).resolve(font)));
  const folders = [join(tmpdir(), 'fonts'), ...more].map((path) => `<dir>${path}</dir>`);
  const path = join(folder, 'fonts.conf');
  const cache = `<cachedir>${join(folder, 'cache')}</cachedir>`;
  const europe = '<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>';
  await writeFile(path, `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}${europe}</fontconfig>`);
  return path;
}
