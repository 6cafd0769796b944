import { z } from 'zod';
import { parseDuration } from '../src/domain/time.ts';
import { type Path, quote } from './problem.ts';

const text = z.string().optional().catch(undefined);
const Kind = z.object({ expires_after: text, renew_before: text }).optional().catch(undefined);

/** As much of submissions and moderation as must agree; reads anything. */
const Outline = z
  .object({
    submissions: z.object({ job: Kind, news: Kind, session: z.unknown().optional() }).catch({}).default({}),
    moderation: z.unknown().optional(),
  })
  .catch({ submissions: {} });

type Disagreement = { path: Path; found: string; allowed: string; hint?: null };

/** What members may offer needs somebody who decides, and a renewal before it expires. */
export function unmoderated(value: unknown): Disagreement[] {
  const { submissions, moderation } = Outline.parse(value);
  const { job, news, session } = submissions;
  const offered = [job, news, session].some((kind) => kind !== undefined);
  return [
    ...(offered && moderation === undefined
      ? [{ path: ['submissions'], found: 'submissions without moderation', allowed: MODERATED }]
      : []),
    ...lateRenewal(job),
  ];
}

const MODERATED = 'submissions beside moderation, which says who decides on them';

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
