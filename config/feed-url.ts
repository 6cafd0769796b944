import { fileURLToPath } from 'node:url';
import { field } from './field.ts';
import { didYouMean } from './suggest.ts';

const SCHEMES = ['https:', 'webcal:', 'file:'];

/** The address of a calendar: `https:` (`webcal:` becomes it), or `file:` and a path that is still relative. */
export const feedUrl = field({
  allowed: 'an https: or webcal: address, or file: and a path relative to this file',
  read(found) {
    if (/\p{Cc}/u.test(found)) return null;
    if (found.startsWith('file:')) return filePath(found) === null ? null : found;
    const url = URL.parse(found.replace(/^webcal:/i, 'https:'));
    if (url?.protocol !== 'https:' || url.port !== '') return null;
    return url.username === '' && url.password === '' ? url.href : null;
  },
  hint(found) {
    const [, scheme = ''] = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(found) ?? [];
    if (scheme.toLowerCase() === 'http:')
      return 'Calendars are fetched over https: only; most servers answer there too.';
    if (/\/\/[^/]*@/.test(found))
      return 'An address with a user name or password is not stored here: use the public address of the calendar.';
    if (/^[^/]*\/\/[^/]*:\d+(?:[/?#]|$)/.test(found)) return 'Only the usual port of https: (443) is asked.';
    if (scheme === '') return 'Begin with https:// or file:';
    return didYouMean(scheme.toLowerCase(), SCHEMES);
  },
});

/** The path in a `file:` address, `file:///absolute` or `file:relative`; `null` when it names another machine. */
export function filePath(url: string): string | null {
  const path = url.slice('file:'.length);
  if (!path.startsWith('//')) return path === '' ? null : path;
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}
