import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BadBody, MOST_INFLATED } from './fetch-body.ts';

/**
 * Reads a `file:` feed: regular files up to 20 MB.
 * @throws BadBody for anything else; node:fs' errors, whose `code` says why it cannot be read
 */
export async function readFeedFile(url: string): Promise<Uint8Array> {
  // Without waiting: opening a pipe that nobody writes to would never end.
  const file = await open(fileURLToPath(url), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new BadBody('it is not a regular file');
    if (stat.size > MOST_INFLATED) throw new BadBody('the calendar is larger than 20 MB');
    return await file.readFile();
  } finally {
    await file.close();
  }
}
