import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { feedUrl, filePath } from '../../config/feed-url.ts';
import { field } from '../../config/field.ts';

/** A calendar on the command line: an address, or a file relative to the working folder. */
export const calendar = field<string>({
  allowed: 'the path of a calendar file, or an https: or webcal: address',
  read(text) {
    const path = text.startsWith('file:') ? filePath(text) : text;
    if (!/^[a-z][a-z0-9+.-]+:/i.test(text) || text.startsWith('file:'))
      return path === null ? null : pathToFileURL(resolve(path)).href;
    return feedUrl.safeParse(text).data ?? null;
  },
});
