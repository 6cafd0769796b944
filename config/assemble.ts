import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DigestRegion } from '../src/domain/digest.ts';
import type { Moderation } from '../src/domain/item.ts';
import { DEFAULT_LINK_HOSTS } from '../src/domain/links.ts';
import type { ReminderRule, ReminderTiming } from '../src/domain/rule.ts';
import type { CommunityFile } from './community.ts';
import type { Config, Feed, Submissions } from './config.ts';
import { filePath } from './feed-url.ts';
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
    reminders: reminders.map(ruleOf),
    submissions: submissionsOf(file),
    topics: file.topics,
    touchpoints: { match: file.touchpoints.match, askForRecording: file.touchpoints.ask_for_recording },
    posts: { perDay: file.posts.per_day, quiet: file.posts.quiet_hours ?? null },
    digest: digestOf(file),
    newcomers: file.newcomers ?? null,
    delivery: {
      requestTimeout: delivery.request_timeout,
      settle: delivery.settle,
      recheck: delivery.recheck,
      pace: delivery.pace,
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

function submissionsOf({ submissions, moderation }: CommunityFile): Submissions {
  const { job, news } = submissions;
  const [jobs, articles] = [job?.command ?? DEFAULT_COMMANDS.job, news?.command ?? DEFAULT_COMMANDS.news];
  const rules = moderation === undefined ? null : moderationOf(moderation);
  const jobSettings = job && {
    command: jobs,
    channel: job.channel,
    expiresAfter: job.expires_after,
    renewBefore: job.renew_before,
    tags: [],
  };
  const newsSettings = news && {
    command: articles,
    channel: news.channel,
    expiresAfter: null,
    renewBefore: 0,
    tags: news.tags,
  };
  return {
    job: { command: jobs, settings: jobSettings && rules ? { ...jobSettings, moderation: rules } : null },
    news: {
      command: articles,
      settings: newsSettings && rules ? { ...newsSettings, moderation: rules } : null,
    },
  };
}

function moderationOf(entry: NonNullable<CommunityFile['moderation']>): Moderation {
  const { channel, moderators } = entry;
  return {
    channel,
    moderators,
    selfApproval: entry.self_approval,
    limitPerHour: entry.limit_per_hour,
    answerWithin: entry.answer_within,
  };
}
