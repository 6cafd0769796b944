import { z } from 'zod';
import { DEFAULT_NEWSLETTER_COMMAND } from './newsletter.ts';
import { formatPath, type Path, quote } from './problem.ts';
import { DEFAULT_COMMANDS } from './submissions.ts';
import { DEFAULT_TOPICS_COMMAND } from './topics.ts';
import { DEFAULT_GROUPS_COMMAND } from './working-groups.ts';

/** Where a slash command is named, and its name where the file gives none. */
const COMMANDS: readonly { path: readonly string[]; usual: string }[] = [
  { path: ['submissions', 'job', 'command'], usual: DEFAULT_COMMANDS.job },
  { path: ['submissions', 'news', 'command'], usual: DEFAULT_COMMANDS.news },
  { path: ['cfp', 'command'], usual: DEFAULT_COMMANDS.cfp },
  { path: ['topics', 'command'], usual: DEFAULT_TOPICS_COMMAND },
  { path: ['newsletter', 'command'], usual: DEFAULT_NEWSLETTER_COMMAND },
  { path: ['working_groups', 'command'], usual: DEFAULT_GROUPS_COMMAND },
];

type Disagreement = { path: Path; found: string; allowed: string; hint?: null };

/** Slack sends a command to one listener, so each needs a name of its own. Told where the file names it. */
export function sameCommands(value: unknown): Disagreement[] {
  const named = COMMANDS.map(({ path, usual }) => {
    const written = commandAt(value, path);
    return { path, written: written !== null, command: written ?? usual };
  });
  return named.flatMap(({ path, command, written }, index) => {
    const clash = named.find(
      (other, at) => other.command === command && (at < index || (at > index && !other.written)),
    );
    if (clash === undefined || !written) return [];
    const found = `${quote(command)}, which is the command of ${formatPath(clash.path.slice(0, -1))}`;
    return [{ path, found, allowed: 'a command of its own' }];
  });
}

const Keyed = z.record(z.string(), z.unknown());

function commandAt(value: unknown, path: readonly string[]): string | null {
  const found = path.reduce<unknown>((parent, key) => {
    const map = Keyed.safeParse(parent);
    return map.success && Object.hasOwn(map.data, key) ? map.data[key] : undefined;
  }, value);
  return typeof found === 'string' ? found : null;
}
