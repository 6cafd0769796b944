import type { Millis } from '../../src/domain/time.ts';
import type { Expected } from './plan.ts';
import type { Message } from './slack.ts';

/** What became of the messages that were expected. */
export type Verdict = {
  deliveries: number;
  /** How many messages said several things at once, and how many things that were. */
  shared: number;
  parts: number;
  /** Never appeared. */
  lost: number;
  /** Visible more than once in the end. */
  duplicated: number;
  /** Of those that are visible once, how many had a second copy for a while. */
  healed: number;
  /** First appeared more than `LATE` after they were due. */
  late: number;
  /** First appearance after the due time, in ms. */
  lateness: { p50: Millis; p99: Millis; max: Millis };
  /** The first few that are lost or duplicated. */
  examples: string[];
};

const LATE: Millis = 30_000;

function titlesOf({ text }: Message): string[] {
  return [...new Set(text.match(/Call \d{6}/g) ?? [])];
}

function quantile(sorted: readonly Millis[], share: number): Millis {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Counts what the workspace shows against what was expected. */
export function judge(expected: readonly Expected[], messages: readonly Message[]): Verdict {
  const said = messages.flatMap((message) => titlesOf(message).map((title) => ({ title, message })));
  const byTitle = Map.groupBy(said, ({ title }) => title);
  const shared = messages.map(titlesOf).filter(({ length }) => length > 1);
  const outcomes = expected.map(({ title, dueAt }) => {
    const copies = (byTitle.get(title) ?? []).map(({ message }) => message);
    const first = Math.min(...copies.map(({ acceptedAt }) => acceptedAt));
    return {
      title,
      copies: copies.length,
      visible: copies.filter(({ deleted }) => !deleted).length,
      late: first - dueAt,
    };
  });
  const lost = outcomes.filter(({ visible }) => visible === 0);
  const duplicated = outcomes.filter(({ visible }) => visible > 1);
  const lateness = outcomes
    .filter(({ copies }) => copies > 0)
    .map(({ late }) => late)
    .sort((one, other) => one - other);
  return {
    deliveries: expected.length,
    shared: shared.length,
    parts: shared.flat().length,
    lost: lost.length,
    duplicated: duplicated.length,
    healed: outcomes.filter(({ copies, visible }) => copies > 1 && visible === 1).length,
    late: lateness.filter((late) => late > LATE).length,
    lateness: { p50: quantile(lateness, 0.5), p99: quantile(lateness, 0.99), max: lateness.at(-1) ?? 0 },
    examples: [...lost, ...duplicated]
      .slice(0, 5)
      .map(({ title, visible }) => `${title}: visible ${visible} times`),
  };
}
