import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DigestRegion } from '../src/domain/digest.ts';
import type { KindName, KindSettings, Moderation } from '../src/domain/item.ts';
import { DEFAULT_LINK_HOSTS } from '../src/domain/links.ts';
import type { NewsletterSettings } from '../src/domain/newsletter-settings.ts';
import type { ReminderRule, ReminderTiming } from '../src/domain/rule.ts';
import { isShareable } from '../src/domain/subscription.ts';
import type { SurveyRule } from '../src/domain/survey.ts';
import { DAY } from '../src/domain/time.ts';
import { cfpOf } from './cfp.ts';
import type { CommunityFile } from './community.ts';
import type { Config, Feed, Submissions } from './config.ts';
import { filePath } from './feed-url.ts';
import { DEFAULT_NEWSLETTER_COMMAND } from './newsletter.ts';
import { DEFAULT_COMMANDS } from './submissions.ts';

type FeedEntry = CommunityFile['feeds'][number];
type RuleEntry = CommunityFile['reminders'][number];

/** The configuration as the program uses it. `path` is the file that it was read from. */
export function assemble(file: CommunityFile, path: string): Config {
  const { community, feeds, reminders, delivery } = file;
  const folder = dirname(resolve(path));
  return {
    community: {
      name: community.name,
      zone: community.zone,
      audienceZones: community.audience_zones ?? [community.zone],
      linkHosts: [...new Set([...DEFAULT_LINK_HOSTS, ...community.link_hosts])],
    },
    languages: { posts: community.language, channels: community.channel_languages },
    organisers: community.organisers ?? null,
    feeds: feeds.map((entry) => feedOf(entry, community.zone, folder)),
    subscriptions: feeds
      .filter(({ share, url }) => share && isShareable(url))
      .map(({ name, url }) => ({ name, url })),
    reminders: reminders.map(ruleOf),
    submissions: submissionsOf(file),
    surveys: file.surveys.map(surveyOf),
    topics: file.topics,
    workingGroups: file.working_groups,
    touchpoints: { match: file.touchpoints.match, askForRecording: file.touchpoints.ask_for_recording },
    posts: { perDay: file.posts.per_day, quiet: file.posts.quiet_hours ?? null },
    digest: digestOf(file),
    newcomers: file.newcomers ?? null,
    newsletter: {
      command: file.newsletter?.command ?? DEFAULT_NEWSLETTER_COMMAND,
      settings: file.newsletter === undefined ? null : newsletterOf(file.newsletter, file, folder),
    },
    cfp: file.cfp === undefined ? null : cfpOf(file.cfp, community.zone),
    delivery: {
      requestTimeout: delivery.request_timeout,
      settle: delivery.settle,
      recheck: delivery.recheck,
      pace: delivery.pace,
      limited: delivery.limited,
    },
    folder,
  };
}

function feedOf({ name, url, refresh, zone }: FeedEntry, communityZone: string, folder: string): Feed {
  const path = url.startsWith('file:') ? filePath(url) : null;
  const address = path === null ? url : pathToFileURL(resolve(folder, path)).href;
  return { name, url: address, refresh, zone: zone ?? communityZone };
}

function ruleOf(entry: RuleEntry): ReminderRule {
  const { name, feed, match, grace, all_day_at: allDayAt } = entry;
  return { name, feed, match, timing: timingOf(entry), grace, allDayAt };
}

function timingOf({ before, channel, at }: RuleEntry): ReminderTiming {
  if (at === undefined) return { at: 'before', leads: before ?? [], channel: channel ?? '' };
  const channels = Object.entries(at.channels).map(([zone, channel]) => ({ zone, channel }));
  return { at: 'local-time', time: at.time, daysBefore: at.days_before, channels };
}

function digestOf({ digest }: CommunityFile): DigestRegion[] {
  if (digest === undefined) return [];
  const { time, channels } = digest;
  return Object.entries(channels).map(([zone, channel]) => ({ zone, channel, time }));
}

function surveyOf(entry: CommunityFile['surveys'][number]): SurveyRule {
  const { name, feed, match, except, channel, quorum, questions } = entry;
  const [opensAfter, closesAfter] = [entry.opens_after, entry.closes_after];
  return {
    name,
    feed,
    match,
    except: except ?? null,
    channel,
    opensAfter,
    closesAfter,
    quorum,
    questions: questions ?? null,
  };
}

function submissionsOf({ submissions, cfp, moderation, topics }: CommunityFile): Submissions {
  const { job, news, session } = submissions;
  const rules = moderation === undefined ? null : moderationOf(moderation);
  return {
    job: kindOf(
      job?.command ?? DEFAULT_COMMANDS.job,
      rules,
      job && {
        channel: job.channel,
        expiresAfter: job.expires_after,
        renewBefore: job.renew_before,
        guests: job.guests,
        tags: [],
      },
    ),
    news: kindOf(
      news?.command ?? DEFAULT_COMMANDS.news,
      rules,
      news && {
        channel: news.channel,
        expiresAfter: null,
        renewBefore: 0,
        guests: news.guests,
        tags: news.tags,
      },
    ),
    cfp: kindOf(
      cfp?.command ?? DEFAULT_COMMANDS.cfp,
      rules,
      cfp && {
        channel: cfp.channel,
        expiresAfter: LONGEST_CFP,
        renewBefore: 0,
        guests: cfp.guests,
        tags: [],
      },
    ),
    session: kindOf(
      `${topics.command} propose`,
      rules,
      session && {
        channel: session.channel,
        expiresAfter: null,
        renewBefore: 0,
        guests: session.guests,
        tags: [],
      },
    ),
  };
}

/** A suggested call leaves by its own dates; this is only for what lies in a far future. */
const LONGEST_CFP = 1000 * DAY;

function kindOf(
  command: string,
  moderation: Moderation | null,
  settings: Omit<KindSettings, 'command' | 'moderation'> | undefined,
): Submissions[KindName] {
  if (settings === undefined || moderation === null) return { command, settings: null };
  return { command, settings: { ...settings, command, moderation } };
}

function moderationOf(entry: NonNullable<CommunityFile['moderation']>): Moderation {
  const { channel, moderators } = entry;
  return {
    channel,
    moderators,
    selfApproval: entry.self_approval,
    limitPerHour: entry.limit_per_hour,
    answerWithin: entry.answer_within,
    forgetAfter: entry.forget_after,
  };
}

function newsletterOf(
  entry: NonNullable<CommunityFile['newsletter']>,
  { community, submissions }: CommunityFile,
  folder: string,
): NewsletterSettings {
  const { style, day, time, ask_before: askBefore, channel, thanks, skeleton, block, repository } = entry;
  return {
    style,
    schedule: { day, time, askBefore, zone: community.zone },
    channel,
    askIn: entry.ask_channel ?? submissions.news?.channel ?? null,
    thanks,
    skeleton: skeleton === undefined ? null : resolve(folder, skeleton),
    block: block === undefined ? null : resolve(folder, block),
    repository: repository ?? null,
  };
}
