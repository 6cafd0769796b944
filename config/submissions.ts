import { channel, command, duration, member, tag } from './fields.ts';
import { count, filledList, map, yesOrNo } from './shape.ts';

/** The commands that offer an item where the file names no others. */
export const DEFAULT_COMMANDS = { job: '/ospo-job', news: '/ospo-news', cfp: '/cfp' } as const;

const TAGS = ['Blog', 'Article', 'Research', 'Security', 'Compliance', 'Event', 'New Member'];

/** Whether guests of the workspace may offer an item of a kind. */
export const guests = yesOrNo
  .prefault(false)
  .describe(
    'Whether guests of the workspace may offer one too; bots and people of other workspaces never may.',
  );

const Job = map('a map', {
  command: command.prefault(DEFAULT_COMMANDS.job).describe('The slash command that offers one.'),
  channel: channel.describe('Where accepted ones are posted.'),
  expires_after: duration('1d', '365d').prefault('45d').describe('How long one stays listed.'),
  guests,
  renew_before: duration('1h', '90d')
    .prefault('7d')
    .describe('How long before it expires its submitter is asked whether it is still open.'),
});

const News = map('a map', {
  command: command.prefault(DEFAULT_COMMANDS.news).describe('The slash command that offers one.'),
  channel: channel.describe('Where accepted ones are posted.'),
  guests,
  tags: filledList('a list of tags', tag).prefault(TAGS).describe('What an article may be about.'),
});

const Session = map('a map', {
  channel: channel.describe('Where accepted ones are posted.'),
  guests,
});

/** Each kind of item that members may offer; one that is absent is off. */
export const Submissions = map('a map', {
  job: Job.optional().describe('Job listings.'),
  news: News.optional().describe('Articles.'),
  session: Session.optional().describe('Sessions that speakers propose, with the command of `topics`.'),
});

/** Who decides on what members offer, and how. */
export const Moderation = map('a map', {
  channel: channel.describe('Where moderators see what waits; keep it private.'),
  moderators: filledList('a list of user and user group ids', member).describe(
    'Who may decide: ids of users (U…, W…) or user groups (S…), looked up again at each click.',
  ),
  self_approval: yesOrNo.prefault(false).describe('Whether moderators may decide on their own.'),
  limit_per_hour: count(1, 1000).prefault(5).describe('How many submissions one member may send in an hour.'),
  answer_within: duration('1h', '30d')
    .prefault('48h')
    .describe('How long a submission may wait before the moderators are reminded of it, once.'),
  forget_after: duration('1d', '3650d')
    .prefault('30d')
    .describe('How long what was rejected or withdrawn is kept; then all but who decided is deleted.'),
});
