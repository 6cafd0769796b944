import { createRandom } from '../../simulation/random.ts';
import { type Expand, icalJs, nodeIcal, ours } from './engines.ts';
import { excuse, type Fault, ICAL_JS_FAULTS, ICAL_JS_NOT_ASKED, NODE_ICAL_FAULTS } from './faults.ts';
import { type RuleCase, randomRule, ruleText } from './random-rule.ts';

/** How often an engine agreed, how often it differed for a known reason, and what nobody can explain. */
export type Tally = { agreed: number; excused: Map<string, number>; unexplained: string[] };

export type Comparison = { nodeIcal: Tally; icalJs: Tally; confirmed: number };

/** Expands `count` random rules of a seed with three engines. `confirmed` counts those that another agreed on. */
export function compareEngines(seed: string, count: number): Comparison {
  const random = createRandom(seed);
  const comparison = { nodeIcal: emptyTally(), icalJs: emptyTally(), confirmed: 0 };
  for (let index = 0; index < count; index++) {
    const ruleCase = randomRule(random);
    const expected = ours(ruleCase).join();
    const first = judge(comparison.nodeIcal, nodeIcal, NODE_ICAL_FAULTS, ruleCase, expected);
    const notAsked = excuse(ICAL_JS_NOT_ASKED, ruleCase);
    if (notAsked !== null) add(comparison.icalJs.excused, notAsked);
    const second = notAsked === null && judge(comparison.icalJs, icalJs, ICAL_JS_FAULTS, ruleCase, expected);
    if (first || second) comparison.confirmed++;
  }
  return comparison;
}

function judge(
  tally: Tally,
  expand: Expand,
  faults: readonly Fault[],
  ruleCase: RuleCase,
  expected: string,
): boolean {
  const found = expandOrFail(expand, ruleCase);
  if (found === expected) {
    tally.agreed++;
    return true;
  }
  const reason = excuse(faults, ruleCase);
  if (reason !== null) add(tally.excused, reason);
  else tally.unexplained.push(describe(ruleCase, expected, found));
  return false;
}

function expandOrFail(expand: Expand, ruleCase: RuleCase): string {
  try {
    return expand(ruleCase).join();
  } catch (error) {
    return String(error);
  }
}

function describe(ruleCase: RuleCase, expected: string, found: string): string {
  const { wall, zone, allDay } = ruleCase;
  const start = `${new Date(wall).toISOString()} ${zone ?? 'UTC'}${allDay ? ' all day' : ''}`;
  return `${ruleText(ruleCase)} from ${start}: ours ${shown(expected)}, theirs ${shown(found)}`;
}

function shown(starts: string): string {
  const dates = starts
    .split(',')
    .map((start) => (/^-?\d+$/.test(start) ? new Date(Number(start)).toISOString() : start));
  return `[${dates.slice(0, 4).join(' ')}${dates.length > 4 ? ` … ${dates.length}` : ''}]`;
}

function emptyTally(): Tally {
  return { agreed: 0, excused: new Map(), unexplained: [] };
}

function add(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}
