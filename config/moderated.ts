import { z } from 'zod';
import { parseDuration } from '../src/domain/time.ts';
import { type Path, quote } from './problem.ts';
import { DEFAULT_COMMANDS } from './submissions.ts';

const text = z.string().optional().catch(undefined);
const Kind = z.object({ command: text, expires_after: text, renew_before: text }).optional().catch(undefined);

/** As much of submissions and moderation as must agree; reads anything. */
const Outline = z
  .object({
    submissions: z.object({ job: Kind, news: Kind }).catch({}).default({}),
    cfp: z.object({ command: text }).optional().catch(undefined),
    moderation: z.unknown().optional(),
  })
  .catch({ submissions: {} });

type Disagreement = { path: Path; found: string; allowed: string; hint?: null };

/** What members may offer needs somebody who decides, commands of its own, and a renewal before it expires. */
export function unmoderated(value: unknown): Disagreement[] {
  const { submissions, cfp, moderation } = Outline.parse(value);
  const { job, news } = submissions;
  const offered = job !== undefined || news !== undefined;
  return [
    ...(offered && moderation === undefined
      ? [{ path: ['submissions'], found: 'submissions without moderation', allowed: MODERATED }]
      : []),
    ...sameCommand(job?.command, news?.command),
    ...(cfp === undefined ? [] : takenCommand(cfp.command, job?.command, news?.command)),
    ...lateRenewal(job),
  ];
}

const MODERATED = 'submissions beside moderation, which says who decides on them';

function sameCommand(
  job: string = DEFAULT_COMMANDS.job,
  news: string = DEFAULT_COMMANDS.news,
): Disagreement[] {
  if (job !== news) return [];
  const found = `${quote(news)}, which is the command of submissions.job`;
  return [{ path: ['submissions', 'news', 'command'], found, allowed: 'a command of its own' }];
}

function takenCommand(
  cfp: string = DEFAULT_COMMANDS.cfp,
  job: string = DEFAULT_COMMANDS.job,
  news: string = DEFAULT_COMMANDS.news,
): Disagreement[] {
  if (cfp !== job && cfp !== news) return [];
  const found = `${quote(cfp)}, which is the command of submissions.${cfp === job ? 'job' : 'news'}`;
  return [{ path: ['cfp', 'command'], found, allowed: 'a command of its own' }];
}

function lateRenewal(job: z.output<typeof Kind>): Disagreement[] {
  const expires = parseDuration(job?.expires_after ?? '45d');
  const renew = parseDuration(job?.renew_before ?? '7d');
  if (expires === null || renew === null || renew < expires) return [];
  return [
    {
      path: ['submissions', 'job', 'renew_before'],
      found: quote(job?.renew_before ?? '7d'),
      allowed: `less than expires_after (${job?.expires_after ?? '45d'})`,
    },
  ];
}
