import { z } from 'zod';
import { field } from '../../config/field.ts';
import { flag, readArguments } from './arguments.ts';
import { instant } from './instant.ts';
import { environment } from './settings.ts';

const speed = field<number>({
  allowed: 'how many seconds of the bot pass in one of ours, such as 60',
  read: (text) => (/^\d{1,7}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? Number(text) : null),
});

const port = field<number>({
  allowed: 'a number from 0 (any free port) to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : null),
});

const Arguments = z
  .strictObject({
    at: instant.optional(),
    until: instant.optional(),
    speed: speed.optional(),
    port: port.optional(),
    keep: z.string().min(1).optional(),
    json: flag,
  })
  .refine(({ at, until }) => at === undefined || until === undefined || until > at, {
    error: 'a moment after --at',
    path: ['until'],
  });

/** `ospo-bot sandbox`: the real bot in a small Slack workspace on this machine, with its example community or yours. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('sandbox', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const env = environment();
  if (env === null) return 2;
  const { runSandbox } = await import('../sandbox/run.ts');
  const { at = null, until = null, speed = null, port = null, keep = null, json } = read.given;
  return runSandbox({
    at,
    until,
    speed,
    port,
    keep,
    json,
    configPath: env.configNamed ? env.configPath : null,
  });
}
