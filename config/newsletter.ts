import { z } from 'zod';
import { type IssueDay, parseIssueDay } from '../src/domain/newsletter-day.ts';
import { NEWSLETTER_STYLES } from '../src/domain/newsletter-settings.ts';
import { parseLead } from '../src/domain/time.ts';
import { field } from './field.ts';
import { channel, command, text, timeOfDay } from './fields.ts';
import { map, yesOrNo } from './shape.ts';

/** The command of organisers where the file names no other. */
export const DEFAULT_NEWSLETTER_COMMAND = '/newsletter';

const DAY = 'a day of the month such as last-tuesday, first-monday, last-day, or a number from 1 to 31';

/** A number in YAML is a day of the month as well. */
const day = z.preprocess(
  (found) => (typeof found === 'number' ? String(found) : found),
  field<IssueDay>({
    allowed: DAY,
    read: parseIssueDay,
    hint: (found) =>
      /^\w+day$/i.test(found) ? `Issues are monthly: last-${found.toLowerCase()}, for instance.` : null,
  }),
);

const askBefore = field({
  allowed: 'how long before the day of the issue, such as 7d, 2d or 12h, from 1h to 21d',
  pattern: '^\\d{1,9}\\s*(ms|s|m|h|d|w)$',
  read(found) {
    const lead = parseLead(found);
    const total = lead === null ? 0 : lead.ms / 3_600_000 + lead.days * 24;
    return total >= 1 && total <= 21 * 24 ? lead : null;
  },
});

/** https://docs.github.com/en/rest/repos: letters, digits, `-`, `_` and `.`. */
function gitName(what: string) {
  return field({
    allowed: what,
    read: (found) => (/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(found) ? found : null),
  });
}

const folder = field({
  allowed: 'a folder of the repository such as newsletter, without / at either end and without ..',
  read: (found) =>
    /^[^/\\\p{Cc}]{1,100}(\/[^/\\\p{Cc}]{1,100}){0,9}$/u.test(found) && !/(^|\/)\.{1,2}(\/|$)/.test(found)
      ? found
      : null,
});

const Repository = map('a map', {
  owner: gitName('the owner of the repository on GitHub, such as todogroup').describe(
    'Whose repository it is, on GitHub.',
  ),
  name: gitName('the name of the repository, such as ospology').describe('The repository.'),
  folder: folder.prefault('newsletter').describe('Where the issues are in it.'),
});

/** The monthly newsletter; without it nothing comes by itself. */
export const Newsletter = map('a map', {
  command: command.prefault(DEFAULT_NEWSLETTER_COMMAND).describe('The slash command of organisers.'),
  style: z
    .enum(NEWSLETTER_STYLES, { error: () => NEWSLETTER_STYLES.join(' or ') })
    .prefault('issue-2026')
    .describe('How the lists are written.'),
  day: day.prefault('last-tuesday').describe('The day of the month on which the draft comes.'),
  time: timeOfDay.prefault('10:00').describe("The hour, on the clock of the community's zone."),
  ask_before: askBefore.prefault('7d').describe('How long before that members are asked for news.'),
  channel: channel.describe('Where drafts go: the channel of the organisers.'),
  ask_channel: channel
    .optional()
    .describe('Where members are asked for news. Without it: the channel of submissions.news, if any.'),
  thanks: yesOrNo.prefault(false).describe('Whether those who shared what is printed are thanked by name.'),
  skeleton: text('the path of a file')
    .optional()
    .describe('Fixed text of the issues, relative to this file.'),
  block: text('the path of a file')
    .optional()
    .describe("The editor's own Markdown between title and jobs, relative to this file."),
  repository: Repository.optional().describe('Where drafts become pull requests; needs GITHUB_TOKEN.'),
});
