import { holdsPasscode } from './links.ts';

/** A calendar that members may subscribe to. `url` is `https:`. */
export type Subscription = { name: string; url: string };

/** May an address be shown to members? Not a file, and none that is itself a secret, such as Google's "secret address". */
export function isShareable(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return !/\/private-|\/secret/i.test(url.pathname) && !holdsPasscode(url);
}

/** The address by which calendar programs subscribe. */
export function webcalOf({ url }: Subscription): string {
  return url.replace(/^https:/i, 'webcal:');
}
