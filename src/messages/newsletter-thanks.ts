import { markdownText } from './newsletter-markdown.ts';

/** The lines that thank who shared what an issue prints, or nothing. Names are plain text, whatever is in them. */
export function thanksSection(names: readonly string[]): string {
  const shown = names.map(markdownText).filter((name) => name !== '');
  if (shown.length === 0) return '';
  const [last = ''] = shown.slice(-1);
  const all = shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
  return `## 🙏 Thank You\n\nShared for this issue by ${all}.`;
}
