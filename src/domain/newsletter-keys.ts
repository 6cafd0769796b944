import type { NewsletterEvent, NewsletterJob, NewsletterNews } from './newsletter.ts';

/** What makes two jobs the same: one address can hold two of them. */
export function jobKey({ url, title, org }: NewsletterJob): string {
  return `${addressKey(url) ?? folded(org ?? '')} ${folded(title)}`;
}

/** What makes two pieces of news the same: the address, else the words. */
export function newsKey({ url, text }: NewsletterNews): string {
  return addressKey(url) ?? folded(text);
}

/** What makes two conferences the same: the name without its year, and the year. Addresses serve year after year. */
export function eventKey({ name, startDate, month, cfp }: NewsletterEvent): string {
  const year = (startDate ?? month ?? cfp.dueDate ?? '').slice(0, 4);
  return `${folded(name.replace(/(?<!\d)20\d\d(?!\d)/g, ''))} ${year}`;
}

/** Letters and digits in lower case, without accents. */
export function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function addressKey(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null) return null;
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}`;
}
