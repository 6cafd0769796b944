import { usageOf } from './help.ts';
import { printError, printResult } from './output.ts';

/** What `ospo-bot newsletter` does, by the word behind it. */
const PARTS = {
  read: () => import('./newsletter-read.ts'),
  write: () => import('./newsletter-write.ts'),
  items: () => import('./newsletter-items.ts'),
  lint: () => import('./newsletter-lint.ts'),
} as const;

function isPart(name: string): name is keyof typeof PARTS {
  return Object.hasOwn(PARTS, name);
}

/** `ospo-bot newsletter read|write|items|lint`. */
export async function run([part = '', ...rest]: readonly string[]): Promise<number> {
  if (isPart(part)) return (await PARTS[part]()).run(rest);
  if (part === '--help' || part === '-h') {
    printResult(usageOf('newsletter'));
    return 0;
  }
  printError(
    `ospo-bot newsletter: ${part === '' ? 'what to do is missing' : `${JSON.stringify(part)} is nothing it does`}; allowed: ${Object.keys(PARTS).join(', ')}`,
  );
  printError(usageOf('newsletter'));
  return 2;
}
