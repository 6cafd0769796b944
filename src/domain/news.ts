import { mistakesIn, readLine } from './answers.ts';
import type { Answers, Filled } from './item.ts';
import { type Mistaken, mistaken } from './mistake.ts';
import { readLink } from './shared-link.ts';

/** How long the one line may be, in characters. */
const NEWS_LIMITS = { summary: 200 } as const;

/** Reads an article from its form. */
export function readNews(answers: Answers, tags: readonly string[]): Filled {
  const summary = readLine(answers, 'summary', 'no-summary', NEWS_LIMITS.summary);
  const link = readLink(typeof answers['link'] === 'string' ? answers['link'] : '');
  const tag = readTag(answers['tag'], tags);
  if (!summary.ok || !link.ok || !tag.ok) return { ok: false, mistakes: mistakesIn({ link, summary, tag }) };
  const content = { kind: 'news', link: link.link, summary: summary.text, tag: tag.text } as const;
  return { ok: true, stripped: link.stripped, content };
}

function readTag(
  value: Answers[string] | undefined,
  tags: readonly string[],
): { ok: true; text: string } | Mistaken {
  const tag = tags.find((candidate) => candidate === value);
  return tag === undefined ? mistaken('no-tag') : { ok: true, text: tag };
}
