import { parseArgs } from 'node:util';
import { z } from 'zod';
import { explain } from '../../config/explain.ts';
import { describeProblem, type Problem } from '../../config/problem.ts';
import { didYouMean } from '../../config/suggest.ts';
import type { CommandName } from './commands.ts';
import { usageOf } from './help.ts';
import { printError, printResult } from './output.ts';

/** The options of a command as they are meant, or the exit code when the command has nothing more to do. */
export type Arguments<T> = { ok: true; given: T } | { ok: false; exitCode: number };

/** An option without a value, such as `--json`. */
export const flag = z.boolean({ error: () => 'no value, the option alone' }).prefault(false);

const NOWHERE = { line: null, column: null };

/**
 * Reads `--name value` options by a schema whose messages say what is allowed (`config/field.ts`). `operand` is the
 * key for the one word that is not an option; when its schema is an array, for all such words. Everything that is wrong
 * is printed at once.
 */
export function readArguments<Shape extends z.ZodRawShape>(
  name: CommandName,
  argv: readonly string[],
  schema: z.ZodObject<Shape, z.core.$strict>,
  operand: string | null = null,
): Arguments<z.output<z.ZodObject<Shape, z.core.$strict>>> {
  const options = optionsOf(schema.shape, operand);
  const { values, positionals } = parseArgs({ args: [...argv], options, strict: false });
  if (values['help'] === true) {
    printResult(usageOf(name));
    return { ok: false, exitCode: 0 };
  }
  const many = operand !== null && schema.shape[operand] instanceof z.ZodArray;
  const word = many ? positionals : positionals[0];
  const value = { ...known(values, options), ...(operand === null ? {} : { [operand]: word }) };
  const parsed = schema.safeParse(value);
  const problems = [
    ...unknownOptions(Object.keys(values), Object.keys(options)),
    ...refused(parsed.error?.issues ?? [], value, operand),
    ...(many ? [] : positionals.slice(operand === null ? 0 : 1).map(surplus)),
  ];
  if (parsed.success && problems.length === 0) return { ok: true, given: parsed.data };
  for (const problem of problems) printError(`ospo-bot ${name}: ${describeProblem(problem)}`);
  printError(usageOf(name));
  return { ok: false, exitCode: 2 };
}

type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>;

function optionsOf(shape: z.ZodRawShape, operand: string | null): Options {
  const entries = Object.entries(shape).filter(([key]) => key !== operand);
  const own = entries.map(([key, field]) => [key, { type: field === flag ? 'boolean' : 'string' }] as const);
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}

/** The options that the command has. `parseArgs` says `true` for one whose value is missing. */
function known(values: Record<string, unknown>, options: Options): Record<string, unknown> {
  const given = Object.entries(values).filter(([key, value]) => {
    const option = Object.hasOwn(options, key) ? options[key] : undefined;
    return key !== 'help' && option !== undefined && !(option.type === 'string' && value === true);
  });
  return Object.fromEntries(given);
}

function unknownOptions(given: readonly string[], names: readonly string[]): Problem[] {
  const all = names.map((name) => `--${name}`);
  return given
    .filter((key) => !names.includes(key))
    .map((key) => ({
      ...{ path: `--${key}`, ...NOWHERE, found: 'an unknown option', allowed: all.join(', ') },
      hint: didYouMean(`--${key}`, all),
    }));
}

function refused(issues: readonly z.core.$ZodIssue[], value: unknown, operand: string | null): Problem[] {
  const source = { value, placeOf: () => NOWHERE, keyPlaceOf: () => NOWHERE };
  return explain(issues, source).map((problem) =>
    problem.path === operand ? problem : { ...problem, path: `--${problem.path}` },
  );
}

function surplus(word: string): Problem {
  return { path: '', ...NOWHERE, found: JSON.stringify(word), allowed: 'no more words', hint: null };
}
