import { CommunityFile } from '../../config/community.ts';
import { readConfig } from '../../config/load.ts';
import { describeProblem } from '../../config/problem.ts';

/** What the bot says of a configuration, as a person reads it; `[]` when it is valid. */
export function problemsOf(text: string): string[] {
  const loaded = readConfig(Buffer.from(text), 'config/community.yml');
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

/** A valid start to which a test adds what it is about. */
export const COMMUNITY = 'community: { name: Test, zone: UTC }\n';

/** The keys of the file, as its problems list them. */
export const KEYS = Object.keys(CommunityFile.shape).join(', ');
