import { linkPurpose } from './link-purpose.ts';
import { holdsPasscode } from './links.ts';
import { type Mistaken, mistaken } from './mistake.ts';
import { readLink } from './shared-link.ts';
import { beforeSecrets, clip, tidy } from './text.ts';

/** How much of each text is kept, in characters, and of each list, in entries. */
export const AGENDA_LIMITS = {
  topic: 200,
  guest: 120,
  point: 200,
  tag: 60,
  guests: 8,
  points: 10,
  tags: 6,
} as const;

/** A text for an agenda on one line; what follows a passcode, meeting id or telephone number is left out. */
export function agendaText(text: string, limit: number): string {
  return clip(beforeSecrets(tidy(text)), limit);
}

/** The texts of a list, without empty ones. */
export function agendaTexts(texts: readonly string[], limit: number, most: number): string[] {
  return texts
    .map((text) => agendaText(text, limit))
    .filter((text) => text !== '')
    .slice(0, most);
}

/** A link for an agenda, or what is wrong with it. */
export type AgendaLink = { ok: true; link: string } | Mistaken;

/**
 * Reads a link to an agenda, a form, a recording or notes. One that leads into a call holds its meeting id, and one with a
 * passcode opens it to anybody: neither is taken.
 */
export function readAgendaLink(text: string): AgendaLink {
  const read = readLink(text);
  if (!read.ok) return read;
  const url = new URL(read.link);
  if (holdsPasscode(url)) return mistaken('passcode-in-link');
  if (linkPurpose(url, '') === 'join') return mistaken('join-link');
  return { ok: true, link: read.link };
}
