import { parseArgs } from 'node:util';
import { z } from 'zod';

/** A whole number from `least` up, as it is written on a command line. */
export const whole = (least: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} up`)
    .transform(Number)
    .refine((number) => number >= least, `a whole number from ${least} up`);

/**
 * Reads the `--name value` options of this process as `schema` says. For `--help` it prints the usage and ends the process
 * with 0; for anything that is wrong it says everything that is, and ends it with 2.
 */
export function readOptions<Schema extends z.ZodObject>(usage: string, schema: Schema): z.output<Schema> {
  const names = Object.keys(schema.shape);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const));
  const { values, positionals } = parseArgs({ options, strict: false });
  if ('help' in values) {
    console.log(usage);
    process.exit(0);
  }
  const strangers = Object.keys(values).filter((name) => !names.includes(name));
  const parsed = schema.safeParse(values);
  const issues = parsed.error?.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`) ?? [];
  const wrong = [
    ...[...strangers.map((name) => `--${name}`), ...positionals].map(
      (word) => `${word}: there is no such option`,
    ),
    ...issues,
  ];
  if (parsed.success && wrong.length === 0) return parsed.data;
  console.error([...wrong, usage].join('\n'));
  process.exit(2);
}
