import type { CfpSettings } from '../src/domain/cfp-settings.ts';
import type { Community } from '../src/domain/community.ts';
import type { DigestRegion } from '../src/domain/digest.ts';
import type { KindName, KindSettings } from '../src/domain/item.ts';
import type { PostLanguages } from '../src/domain/language.ts';
import type { NewsletterSettings } from '../src/domain/newsletter-settings.ts';
import type { QuietHours } from '../src/domain/quiet.ts';
import type { ChannelRef, Match, ReminderRule } from '../src/domain/rule.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import type { SurveyRule } from '../src/domain/survey.ts';
import type { Millis, Zone } from '../src/domain/time.ts';

/** A named ICS source. `url` is `https:` or `file:` with an absolute path; `webcal:` has become `https:`. */
export type Feed = { name: string; url: string; refresh: Millis; zone: Zone };

/** User ids (`U…`, `W…`) or user group ids (`S…`). */
type People = { channel: ChannelRef; members: readonly string[] };

/** A command and, unless the kind is off, what it does. */
export type Submissions = Readonly<Record<KindName, { command: string; settings: KindSettings | null }>>;

type DeliveryTiming = {
  /** How long one request to Slack may take. */
  requestTimeout: Millis;
  /** How long after a request's end Slack's history may lag behind. */
  settle: Millis;
  /** How long between two looks that find nothing. */
  recheck: Millis;
  /** At most one message in this time and channel. */
  pace: Millis;
  /** How long to leave Slack alone when it limits us without saying how long. */
  limited: Millis;
};

/** Everything that `community.yml` says, checked. */
export type Config = {
  community: Community;
  /** The language of messages in channels, and of those channels that have another. */
  languages: PostLanguages;
  organisers: People | null;
  feeds: readonly Feed[];
  /** The calendars that members may subscribe to. */
  subscriptions: readonly Subscription[];
  reminders: readonly ReminderRule[];
  submissions: Submissions;
  surveys: readonly SurveyRule[];
  topics: { command: string };
  workingGroups: { command: string };
  /** Which calls are touchpoints. */
  touchpoints: { match: Match; askForRecording: boolean };
  /** At most so many messages that can wait in a channel and day, and none of them in quiet hours. */
  posts: { perDay: number; quiet: QuietHours | null };
  /** Empty when it is off. */
  digest: readonly DigestRegion[];
  newcomers: { start: readonly ChannelRef[] } | null;
  /** A command and, unless it is off, what it does. */
  newsletter: { command: string; settings: NewsletterSettings | null };
  /** `null`: the community has no CFP desk. */
  cfp: CfpSettings | null;
  delivery: DeliveryTiming;
  /** The folder of the configuration file; relative paths and `content/` start here. */
  folder: string;
};
