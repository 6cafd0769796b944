import { visibleText } from './list-items.ts';

/** An issue around its editor's block: the Markdown between the title and the heading of the jobs. */
export type AroundBlock = { before: string; block: string; after: string };

const TITLE = /^#\s/;
const JOBS = /^ {0,3}#{1,6}[^\n]*📚/u;
/** What the bot wrote there itself stands between these. */
const OWN = /^<!-- touchpoints -->\n[\s\S]*?^<!-- \/touchpoints -->\n*/gm;

/** Parts an issue into its editor's block, verbatim, and the rest; `null` without a title or a heading of jobs. */
export function aroundBlock(issue: string): AroundBlock | null {
  const lines = issue.replace(/\r\n?/g, '\n').split('\n');
  const shown = visibleText(lines.join('\n')).split('\n');
  const title = shown.findIndex((line) => TITLE.test(line));
  const jobs = shown.findIndex((line, index) => index > title && JOBS.test(line));
  if (title < 0 || jobs < 0) return null;
  const block = lines
    .slice(title + 1, jobs)
    .join('\n')
    .replace(OWN, '');
  return {
    before: lines.slice(0, title + 1).join('\n'),
    block: block.replace(/^(?:[ \t]*\n)+/, '').trimEnd(),
    after: lines.slice(jobs).join('\n'),
  };
}
