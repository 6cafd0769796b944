import { z } from 'zod';
import { personJson } from '../domain/person-data.ts';
import { readArguments } from './arguments.ts';
import { printResult } from './output.ts';
import { dataOf, slackUser } from './person-argument.ts';

/** `ospo-bot person USER`: everything that is stored of a member, as JSON for them. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('person', argv, z.strictObject({ user: slackUser }), 'user');
  if (!read.ok) return read.exitCode;
  const data = await dataOf(read.given.user);
  if (!data.ok) return data.exitCode;
  printResult(personJson(data.value));
  return 0;
}
