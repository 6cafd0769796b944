import type { DoubtfulAgenda } from './agenda-doubt.ts';
import type { Call } from './call.ts';
import type { CallForPapers } from './cfp-call.ts';
import type { Due } from './cfp-deadline.ts';
import type { MistakeReach } from './content-file.ts';
import type { DigestFacts } from './digest.ts';
import type { Content } from './item.ts';
import type { NewsletterFacts } from './newsletter-delivery.ts';
import type { AllDay, Timed } from './occurrence.ts';
import type { ChannelRef } from './rule.ts';
import type { Submission } from './submission.ts';
import type { SurveyResult } from './survey-result.ts';
import type { Instant, LocalDate, Zone } from './time.ts';
import type { AgendaFacts, RecordingAskFacts, RecordingFacts } from './touchpoint.ts';
import type { Subject } from './watch.ts';
import type { WelcomeFacts } from './welcome.ts';

/** What happened to a call after a message about it was posted. */
export type CallChange = 'moved' | 'renamed' | 'cancelled' | 'restored' | 'removed' | 'links';

/** A reminder of one call. `lead` is what its rule says (`1h`, or `09:00` for a local hour). */
export type ReminderFacts = {
  kind: 'reminder';
  rule: string;
  lead: string;
  call: Call;
  /** The zone of the region's channel, when the rule has one. */
  zone: Zone | null;
  /** `false` once the event has vanished from its feed for good, which is not being cancelled. */
  listed: boolean;
  /** The time that was first announced, once a posted call has moved. */
  was?: Timed | AllDay;
  /** A member has asked for it: what they watch, and the other calls that are told with it. */
  own?: { subject: Subject; also: readonly Call[] };
};

/** The one reply in the thread of a posted message that says what changed. */
export type ChangeFacts = { kind: 'change'; changes: readonly CallChange[]; before: Call; after: Call };

/**
 * Whether a suspicious reading of a feed is true: what it would mean, since when it is seen, and what became of the
 * question. `accepted` it is by coming again, `over` when the feed is as before, `replaced` by another suspicion.
 */
export type FeedQuestion = {
  type: 'feed-suspect';
  feed: string;
  why: 'gone' | 'flood';
  gone: number;
  added: number;
  since: Instant;
  answer: 'open' | 'believed' | 'refused' | 'accepted' | 'over' | 'replaced';
};

/** Something that the organisers should know or decide. */
export type NoticeFacts = { kind: 'notice'; notice: Notice };

export type Notice =
  | { type: 'feed-failing'; feed: string; since: Instant; error: string; lastGood: Instant | null }
  | { type: 'feed-recovered'; feed: string; since: Instant }
  /** The database is older than what the bot has posted. */
  | { type: 'database-older'; from: Instant; to: Instant }
  | FeedQuestion
  /** An agenda and the calendar say different things. */
  | { type: 'agenda-doubt'; agenda: DoubtfulAgenda }
  /** A file of curated content has mistakes. Without `reach` nothing of it is taken over. */
  | { type: 'content-wrong'; file: string; reach?: MistakeReach; problems: readonly string[] }
  /** So few people are in the channel that answers could be told apart. */
  | { type: 'survey-refused'; title: string; channel: ChannelRef; quorum: number }
  | { type: 'delivery-held'; key: string; title: string; channel: ChannelRef; reason: string }
  | { type: 'delivery-failed'; key: string; title: string; channel: ChannelRef; reason: string };

/** How a listing stands in its channel. */
export type ListingFace = 'open' | 'expired' | 'filled' | 'withdrawn';

/** An accepted item in its channel. */
export type PublicationFacts = { kind: 'publication'; content: Content; face: ListingFace };

/** How a submission stands on its moderators' card. */
export type CardFace =
  | { type: 'waiting' }
  | { type: 'approved' | 'rejected'; by: string; reason: string | null }
  | { type: 'expired' | 'filled' | 'withdrawn' };

/** Everything that a moderator needs to decide on one round of a submission. */
export type CardFacts = Pick<
  Submission,
  'content' | 'author' | 'proposer' | 'warnings' | 'record' | 'claimedBy' | 'exchanges' | 'waitingSince'
> & {
  kind: 'card';
  submission: string;
  revision: number;
  /** What is listed now, when this is a change of it. */
  listed: Content | null;
  face: CardFace;
};

/** A submission has waited for long: a reply to its card. */
export type NudgeFacts = { kind: 'nudge'; title: string; waitingSince: Instant; claimedBy: string | null };

/** What a submitter is told by direct message. */
export type Note =
  | { type: 'approved'; channel: ChannelRef; expiresAt: Instant | null; edited: boolean }
  /** `listed`: only the change was rejected. */
  | { type: 'rejected'; reason: string; listed: boolean; command: string; moderators: readonly string[] }
  | { type: 'question'; question: string; round: number; index: number }
  | { type: 'renewal'; expiresAt: Instant }
  | { type: 'expired'; command: string };

export type NoteFacts = { kind: 'note'; submission: string; title: string; note: Note };

/** A survey in its channel: the invitation, the reply in the reminder's thread, the reminder a day before its end. */
export type SurveyFacts = {
  kind: 'survey';
  role: 'invitation' | 'reply' | 'nudge';
  survey: string;
  call: Call;
  closesAt: Instant;
  face: 'open' | 'closed' | 'withdrawn';
};

/** What came out, for the organisers; `null`: fewer answers than the quorum. `trend`: the means of the last calls. */
export type SurveyResultFacts = {
  kind: 'survey-result';
  survey: string;
  call: Call;
  channel: ChannelRef;
  quorum: number;
  result: SurveyResult | null;
  trend: readonly TrendPoint[];
  /** Before `feedback`. */
  command: string;
};

/** What the calls were like, as far as it was published. */
export type TrendPoint = { title: string; at: Instant; answers: number; mean: number | null };

/** What came out, for everybody: "you said". */
export type SurveySaidFacts = { kind: 'survey-said'; call: Call; result: SurveyResult };

/** Suggestions of topics, without their origin, for the organisers to take or leave. */
export type SuggestionsFacts = { kind: 'suggestions'; suggestions: readonly { id: string; text: string }[] };

/** A post about calls for papers. `day` is the community's day on which it was planned: days left count from it. */
export type CfpFacts = {
  kind: 'cfp';
  announcement:
    | { type: 'opened' | 'closing'; day: LocalDate }
    /** `total`: how many are open, when not all are named. */
    | { type: 'digest'; day: LocalDate; zone: Zone; total: number };
  calls: readonly CallForPapers[];
  /** The command that lists them all. */
  command: string;
};

/** What happened to a call after it was announced. `closed`: before its deadline. */
export type CfpChange = 'extended' | 'earlier' | 'withdrawn' | 'closed' | 'reopened';

/** The one reply in the thread of a post about a call that says what changed; `was` is the deadline of before. */
export type CfpChangeFacts = { kind: 'cfp-change'; change: CfpChange; call: CallForPapers; was: Due | null };

/** Somebody watches a call: how many days are left on their calendar. */
export type CfpWatchFacts = {
  kind: 'cfp-watch';
  call: CallForPapers;
  left: number;
  zone: Zone;
  command: string;
};

/** Somebody watches a call that has changed. */
export type CfpWatchChangeFacts = Omit<CfpChangeFacts, 'kind'> & {
  kind: 'cfp-watch-change';
  command: string;
};

/** A card for curators: how many suggestions of lists wait. */
export type CfpOffersFacts = {
  kind: 'cfp-offers';
  added: number;
  changed: number;
  sources: readonly string[];
};

/** Nothing is known any more of what stood here: whom it was about wanted to be forgotten. */
type ForgottenFacts = { kind: 'forgotten' };

/** The facts of a message; its words are built from them when it is sent (`src/messages`). */
export type DeliveryFacts =
  | ReminderFacts
  | ChangeFacts
  | NoticeFacts
  | PublicationFacts
  | CardFacts
  | NudgeFacts
  | NoteFacts
  | DigestFacts
  | WelcomeFacts
  | SurveyFacts
  | SurveyResultFacts
  | SurveySaidFacts
  | SuggestionsFacts
  | NewsletterFacts
  | CfpFacts
  | CfpChangeFacts
  | CfpWatchFacts
  | CfpWatchChangeFacts
  | CfpOffersFacts
  | AgendaFacts
  | RecordingFacts
  | RecordingAskFacts
  | ForgottenFacts;
export type DeliveryKind = DeliveryFacts['kind'];
