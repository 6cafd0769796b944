import type { Language } from '../domain/language.ts';
import { clip, tidy } from '../domain/text.ts';
import type { Instant } from '../domain/time.ts';
import { type Key, LOCALES, say, type Values } from './say.ts';

declare const escaped: unique symbol;

/** Text that is safe inside Slack's mrkdwn. Only this file makes it, so that unescaped text does not compile. */
export type Mrkdwn = string & { readonly [escaped]: true };

/** A text from outside, to be escaped where it is put in: `mrkdwn\`*${plain(title)}*\``. */
export type Plain = { readonly plain: string };

/** The three characters that Slack gives a meaning: https://docs.slack.dev/messaging/formatting-message-text */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Marks a text as coming from outside. It becomes one line without anything invisible, cut (never inside a grapheme) to
 * `limit` characters as Slack counts them.
 */
export function plain(text: string, limit = 300): Plain {
  return { plain: clip(tidy(text), limit, (part) => escapeText(part).length) };
}

/** Template tag: the literal parts are ours and stay; every outside text is escaped. */
export function mrkdwn(
  literals: TemplateStringsArray,
  ...values: readonly (Mrkdwn | Plain | number)[]
): Mrkdwn {
  const parts = values.map((value, index) => {
    const shown = typeof value === 'object' ? escapeText(value.plain) : String(value);
    return `${shown}${literals[index + 1] ?? ''}`;
  });
  return `${literals[0] ?? ''}${parts.join('')}` as Mrkdwn;
}

/** What goes into the gaps of a wording. */
type Gap = Mrkdwn | Plain | number;

/** A wording of the catalogues as mrkdwn, every outside text in its gaps escaped: `told('de', 'call.topic', { topic: plain(topic) })`. */
export function told<K extends Key>(language: Language, key: K, ...[values]: Values<K, Gap>): Mrkdwn {
  const given = Object.entries((values ?? {}) as Readonly<Record<string, Gap | string>>);
  const filled = given.map(([name, value]) => [
    name,
    typeof value === 'object' ? escapeText(value.plain) : value,
  ]);
  return say(
    language,
    key,
    ...([Object.fromEntries(filled)] as unknown as Values<K, string | number>),
  ) as Mrkdwn;
}

/** A link. What could end the address early or start another token (`|`, `<`, `>`, blanks) is percent-encoded. */
export function link(url: string, label: Plain): Mrkdwn {
  const address = url.toWellFormed().replace(/[|<>\s\p{Cc}]/gu, (character) => encodeURIComponent(character));
  return `<${escapeText(address)}|${escapeText(label.plain)}>` as Mrkdwn;
}

/**
 * A moment in the reader's own zone, with `fallback` (which names its zone) for clients that cannot show it. `format`
 * is made of Slack's date tokens: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function dateToken(instant: Instant, format: string, fallback: string): Mrkdwn {
  return `<!date^${Math.floor(instant / 1000)}^${format}|${escapeText(fallback.replaceAll('|', ' '))}>` as Mrkdwn;
}

/** A channel as the community names it; an id becomes a mention that shows the channel's name. */
export function channelName(ref: string): Mrkdwn {
  return /^[CG][A-Z0-9]{7,}$/.test(ref) ? (`<#${ref}>` as Mrkdwn) : mrkdwn`${plain(ref)}`;
}

/** A member, by id; what is no id is shown as it is. */
export function mention(userId: string): Mrkdwn {
  return /^[UW][A-Z0-9]{2,20}$/.test(userId) ? (`<@${userId}>` as Mrkdwn) : mrkdwn`${plain(userId)}`;
}

/** A member or a user group, by id. In a direct message neither is notified. */
export function mentionOfAny(id: string): Mrkdwn {
  return /^S[A-Z0-9]{2,20}$/.test(id) ? (`<!subteam^${id}>` as Mrkdwn) : mention(id);
}

/** As many whole pieces as fit into `limit` characters, so that no entity, link or grapheme is cut. */
export function joined(pieces: readonly Mrkdwn[], limit: number, separator = '\n'): Mrkdwn {
  let text = '';
  for (const piece of pieces) {
    const longer = text === '' ? piece : `${text}${separator}${piece}`;
    if (longer.length > limit) continue;
    text = longer;
  }
  return text as Mrkdwn;
}

/** The same on one line, divided as the language divides a list: `a, b, c`. */
export function enumerated(pieces: readonly Mrkdwn[], limit: number, language: Language): Mrkdwn {
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const comma = list.formatToParts(['a', 'b', 'c'])[1]?.value;
  return joined(pieces, limit, comma);
}
