import { z } from 'zod';
import { GROUP_STATES, type WorkingGroup } from '../src/domain/working-group.ts';
import { link, texts, words } from './content-fields.ts';
import { channel, command } from './fields.ts';
import { list, map } from './shape.ts';
import { Match } from './topics.ts';

/** The command about working groups where the file names no other. */
export const DEFAULT_GROUPS_COMMAND = '/ospo-wg';

/** The command about working groups. */
export const WorkingGroups = map('a map', {
  command: command.prefault(DEFAULT_GROUPS_COMMAND).describe('The slash command about working groups.'),
});

/** What the command understands as something else than a name (handlers/working-group.ts). */
const GROUP_WORDS: readonly string[] = ['list', 'fits', 'help'];

/** One entry of `content/working-groups.yml`. */
const WorkingGroupEntry = map('a working group', {
  name: words('a name', 100).refine((name) => !GROUP_WORDS.includes(name.toLowerCase()), {
    error: () => `a name that is none of the command's words: ${GROUP_WORDS.join(', ')}`,
  }),
  state: z.enum(GROUP_STATES, { error: () => `one of ${GROUP_STATES.join(', ')}` }).prefault('active'),
  goals: texts('goals', words('a goal', 300), 8),
  lead: words('the community that leads it', 100).optional(),
  moderators: texts('moderators', words('a name', 80), 12),
  channel: channel.optional(),
  notes: link.optional(),
  mailing_list: link.optional(),
  repository: link.optional(),
  match: Match.refine((match) => Object.keys(match).length > 0, {
    error: () => 'at least one of summary, location, categories, uid',
  }).optional(),
}).transform((given): WorkingGroup => {
  const { name, state, goals, lead = null, moderators, channel = null, notes = null } = given;
  const { mailing_list: mailingList = null, repository = null, match = null } = given;
  return { name, state, goals, lead, moderators, channel, notes, mailingList, repository, match };
});

/** `content/working-groups.yml`. Each group has a name of its own, by which members ask for it. */
export const WorkingGroupList = list('a list', WorkingGroupEntry).superRefine((groups, { addIssue }) => {
  const names = groups.map(({ name }) => name.toLowerCase());
  for (const [index, name] of names.entries())
    if (names.indexOf(name) < index)
      addIssue({ code: 'custom', path: [index, 'name'], message: 'a name that no group above it has' });
});
