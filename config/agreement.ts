import { z } from 'zod';
import { parseLead } from '../src/domain/time.ts';
import { sameCommands } from './commands.ts';
import { unmoderated } from './moderated.ts';
import { formatPath, type Path, type Problem, quote, show } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { surveyProblems } from './surveyed.ts';
import type { Source } from './yaml.ts';

const name = z.string().nullable().catch(null);

/** As much of the file as its parts must agree on; reads anything, so that these problems are told with all others. */
const Outline = z
  .object({
    feeds: z.array(z.object({ name }).catch({ name: null })).catch([]),
    reminders: z
      .array(
        z
          .object({
            name,
            feed: name,
            channel: z.unknown().optional(),
            at: z.unknown().optional(),
            before: z.unknown().optional(),
          })
          .nullable()
          .catch(null),
      )
      .catch([]),
  })
  .catch({ feeds: [], reminders: [] });

type Outline = z.output<typeof Outline>;
type Rule = NonNullable<Outline['reminders'][number]>;
type Disagreement = { path: Path; found: string; allowed: string; hint?: string | null };

/** What no single value shows: names given twice, rules about unknown feeds, a rule with two timings or none. */
export function disagreements(source: Source): Problem[] {
  const { feeds, reminders } = Outline.parse(source.value);
  const names = feeds.flatMap((feed) => feed.name ?? []);
  const found = [
    ...repeated('feeds', feeds),
    ...repeated('reminders', reminders),
    ...reminders.flatMap((rule, index) => (rule === null ? [] : inRule(rule, ['reminders', index], names))),
    ...unmoderated(source.value),
    ...sameCommands(source.value),
    ...surveyProblems(source.value, names),
  ];
  return found.map(({ path, found, allowed, hint = null }) => ({
    path: formatPath(path),
    ...source.placeOf(path),
    found,
    allowed,
    hint,
  }));
}

function repeated(key: string, named: readonly ({ name: string | null } | null)[]): Disagreement[] {
  return named.flatMap((one, index) => {
    const first = named.findIndex((other) => other?.name === one?.name);
    if (one?.name == null || first === index) return [];
    const found = `${quote(one.name)}, which is the name of ${formatPath([key, first])}`;
    return [{ path: [key, index, 'name'], found, allowed: `a name that no other of the ${key} has` }];
  });
}

function inRule(rule: Rule, path: Path, feeds: readonly string[]): Disagreement[] {
  return [...unknownFeed(rule, path, feeds), ...timing(rule, path), ...sameLeads(rule, path)];
}

function unknownFeed({ feed }: Rule, path: Path, feeds: readonly string[]): Disagreement[] {
  if (feed === null || feeds.includes(feed)) return [];
  const known = feeds.map(quote).join(', ');
  const allowed = known === '' ? 'the name of a feed (there are none yet)' : `the name of a feed: ${known}`;
  return [{ path: [...path, 'feed'], found: quote(feed), allowed, hint: didYouMean(feed, feeds) }];
}

function timing({ before, at, channel }: Rule, path: Path): Disagreement[] {
  const both = 'either before (and channel) or at';
  if (before === undefined && at === undefined)
    return [{ path, found: 'neither before nor at', allowed: both }];
  if (before !== undefined && at !== undefined)
    return [
      {
        path: [...path, 'at'],
        found: 'before and at in one rule',
        allowed: both,
        hint: 'Make it two rules.',
      },
    ];
  if (before !== undefined && channel === undefined)
    return [
      { path: [...path, 'channel'], found: 'nothing', allowed: 'the channel for the reminders of before' },
    ];
  if (at !== undefined && channel !== undefined)
    return [
      {
        path: [...path, 'channel'],
        found: show(channel),
        allowed: 'no channel beside at, which names its own',
      },
    ];
  return [];
}

function sameLeads({ before }: Rule, path: Path): Disagreement[] {
  if (!Array.isArray(before)) return [];
  const leads = before.map((text: unknown) => (typeof text === 'string' ? parseLead(text) : null));
  return leads.flatMap((lead, index) => {
    const first = leads.findIndex(
      (other) => lead !== null && other?.days === lead.days && other.ms === lead.ms,
    );
    if (first === -1 || first === index) return [];
    return [
      {
        path: [...path, 'before', index],
        found: `${show(before[index])} a second time`,
        allowed: 'each moment once',
      },
    ];
  });
}
