import { isIP } from 'node:net';
import { isPublicAddress, NotPublic } from './address.ts';

/**
 * Reads the address of a feed or of a redirect (relative to `base`) and checks all that can be seen before a connection:
 * `https:` on port 443, no credentials, no literal address outside the public internet.
 * @throws NotPublic with a reason that repeats nothing of the URL, which may hold a secret path
 */
export function publicUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null) throw new NotPublic('its address is not a URL');
  if (url.protocol !== 'https:') throw new NotPublic('only https: addresses are allowed');
  if (url.port !== '') throw new NotPublic('only port 443 is allowed');
  if (url.username !== '' || url.password !== '')
    throw new NotPublic('credentials in an address are not allowed');
  // node:net does not call `lookup` for a literal address, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw new NotPublic('its host is not on the public internet');
  return url;
}
