import type { NewsletterNews } from '../../domain/newsletter.ts';
import { firstLink } from './links.ts';
import type { ListItem } from './list-items.ts';
import { unescaped } from './web-address.ts';

/** What a tag without brackets may be: other words before a colon belong to the title (`SAP: How …`). */
const TAG =
  /^((?:(?:OSPO|Blog|Research|Press|Case|White|Job|New|Industry|Community|Open Source) )?(?:News|Post|Posts|Blog|Blogs|Article|Articles|Podcast|Podcast episode|Episode|Discussion|Disucssion|Survey|Video|Report|Reports|Research|Guide|Guides|Event|Announcement|Presentation|Paper|Whitepaper|Study|Release|Member|Meetup|Interview|Newsletter|Tool|Book|Talk|Slides|Recording|Training|Course|Workshop|Security|Compliance|Ambassador|Panel|Working Group Meetings?|LF))\s*(?::\s*|\s-\s+|\s\|\s+)(?=\S)/i;
/** A few words and a colon before the first link. */
const WORDED = /^(?=[^:]{3,24}:)([\p{L}\d&-]+(?: [\p{L}\d&-]+){0,3}):\s+(?=\S)/u;
const BRACKETED = /^\[([^\][]{1,40})\](?!\()(?!\[[^\][]*\](?!\())\s*(?::|[-–—]\s)?\s*(?=\S)/u;
/** A tag in bold, with its colon inside or outside. */
const BOLD_TAG = /^\*\*([^*]{1,40}?:?)\*\*(?=:|\s)/u;
/** `[[Tag] title](url)`. */
const TAG_IN_LABEL = /^\[\[([^\][]{1,40})\](?!\()\s*(?=[^\][]+\]\()/u;
const HERE = /^(?:here|link|read more|more|read|source)$/i;

/** Reads a line of the list of news: its tag, its text with the labels of links in it, and its first link. */
export function readNews({ line, text }: ListItem): NewsletterNews {
  const whole = text.replace(BOLD_TAG, '$1').replace(TAG_IN_LABEL, '[$1] [');
  const bracketed = BRACKETED.exec(whole);
  const rest = bracketed === null ? whole : whole.slice(bracketed[0].length);
  const plain = withoutLinks(rest);
  const worded = bracketed === null ? (TAG.exec(plain) ?? beforeLink(rest)) : null;
  const tag = bracketed?.[1] ?? worded?.[1] ?? null;
  return {
    ...{ line, url: firstLink(rest)?.url ?? null },
    text: unescaped(plain.slice(worded?.[0].length ?? 0)),
    tag: tag === null ? null : unescaped(tag.trim()),
  };
}

/** A tag of any words, as long as it stands before the link and not in it. */
function beforeLink(text: string): RegExpExecArray | null {
  const link = firstLink(text);
  return link === null || link.bare || HERE.test(link.label) ? null : WORDED.exec(`${link.before}…`);
}

/** A line with the labels of its links in their places; a link that only says "here", and a bare address, go. */
function withoutLinks(text: string): string {
  const link = firstLink(text);
  if (link === null) return text.trim();
  const { before, after, bare, label } = link;
  if (bare) return `${before.replace(/[\s:–-]+$/u, '')}${withoutLinks(after).replace(/^\.$/, '')}`.trim();
  if (HERE.test(label) && /^[\s.)]*$/.test(after)) return before.replace(/[\s:(–-]+$/u, '').trim();
  const gap = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  return `${before}${label}${gap}${withoutRest(after)}`.trim();
}

function withoutRest(after: string): string {
  const trailing = /\s*$/.exec(after)?.[0] ?? '';
  const leading = /^\s*/.exec(after)?.[0] ?? '';
  return after.trim() === '' ? '' : `${leading}${withoutLinks(after)}${trailing}`;
}
