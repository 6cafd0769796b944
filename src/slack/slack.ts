import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import type { Instant, Millis, Zone } from '../domain/time.ts';

/** A picture that Slack has, and the words for who cannot see it. */
export type Image = { id: string; alt: string };

/** A message on its way out. `marker` is opaque and ours; it is found again by `find`. */
export type Outgoing = {
  channelId: string;
  threadTs: string | null;
  text: string;
  blocks: readonly KnownBlock[];
  /** A picture that was uploaded, shown below the first block. */
  image?: Image;
  marker: string;
  /** The markers of other deliveries that stand in the same message, which is found by each of them. */
  also?: readonly string[];
};

/** A file on its way out: known to Slack, and seen by nobody until it is shared. */
export type UploadedFile = { id: string; title: string };

/** What is known after files were put in: nobody has seen anything either way. */
export type UploadOutcome =
  | { type: 'uploaded'; files: readonly UploadedFile[] }
  | (PostOutcome & { type: 'not_sent' });

/** What is known after one request. Only an allow-list of answers counts as `not_sent`; everything else is `in_doubt`. */
export type PostOutcome =
  | { type: 'posted'; ts: string; channelId: string }
  /** `retryAfter`: Slack asked us to wait that long (this channel only). `permanent`: asking again changes nothing. */
  | { type: 'not_sent'; reason: string; retryAfter: Millis | null; permanent: boolean }
  | { type: 'in_doubt'; reason: string };

/** Edits and deletions have no doubt: doing them twice is doing them once. */
export type EditOutcome =
  | { type: 'done' }
  | { type: 'gone' }
  | { type: 'not_done'; reason: string; retryAfter: Millis | null; permanent: boolean };

/** A message that was found, with all the markers that it carries. */
export type Found = { ts: string; markers: readonly string[] };

export type FindOutcome =
  | { type: 'found'; messages: readonly [Found, ...Found[]] }
  | { type: 'absent' }
  /** `retryAfter`: how long Slack asked us to wait, if it did. */
  | { type: 'later'; retryAfter: Millis | null }
  | { type: 'unreadable'; reason: string };

export type ChannelOutcome =
  | { type: 'channel'; id: string; isMember: boolean }
  | { type: 'unknown'; reason: string }
  | { type: 'later'; reason: string; retryAfter: Millis | null };

/** The Slack room, as everybody else sees it: one request each, no retries of its own. */
export type Slack = {
  /** Finds the id of `#name` (cached), checks an id, or opens the conversation with a user (`U…`, `W…`). */
  channel(ref: string): Promise<ChannelOutcome>;
  post(message: Outgoing): Promise<PostOutcome>;
  /** Brings files to Slack, one after the other. They show up nowhere yet, so that it may be done twice. */
  upload(files: readonly { name: string; title: string; content: string }[]): Promise<UploadOutcome>;
  /**
   * Posts a message with files that were brought before. It carries no marker: the title of its first file is what
   * `find` looks for. `ts` is empty when Slack took it without saying where it stands.
   */
  share(
    message: Pick<Outgoing, 'channelId' | 'threadTs' | 'text'> & { files: readonly UploadedFile[] },
  ): Promise<PostOutcome>;
  edit(message: {
    channelId: string;
    ts: string;
    text: string;
    blocks: readonly KnownBlock[];
    image?: Image;
  }): Promise<EditOutcome>;
  remove(message: { channelId: string; ts: string }): Promise<EditOutcome>;
  /**
   * Our own messages (bot id, and the marker or a file of that title) in the channel's or thread's history that Slack
   * took between `since` and `until`, by our clock, which may differ from Slack's by minutes. Oldest first.
   */
  find(query: {
    channelId: string;
    threadTs: string | null;
    marker: string;
    /** For a message with files, the title of its first. */
    fileTitle?: string;
    since: Instant;
    until: Instant;
  }): Promise<FindOutcome>;
  /** Draws an SVG and hands it to Slack; `null` when Slack does not take it. Throws when it may take it later. */
  draw(picture: { svg: string; alt: string }): Promise<Image | null>;
  /** How many people (no bots) are in a channel; counted up to `enough`. `null`: Slack does not say. */
  audience(ref: string, enough: number): Promise<number | null>;
  /** Is the user one of these users, or in one of these user groups, at this moment? */
  isOneOf(userId: string, people: readonly string[]): Promise<boolean>;
  /** Sends a file by direct message. `comment` is mrkdwn. Throws when Slack does not take it. */
  sendFile(file: { userId: string; name: string; content: string; comment: string }): Promise<void>;
  /** How somebody wants to be called; `null` when Slack does not say. */
  nameOf(userId: string): Promise<string | null>;
  /** What somebody is to the workspace, at most a minute ago. Throws when Slack does not say. */
  standingOf(userId: string): Promise<Standing>;
  /** The zone of somebody's profile, at most a minute ago; `null` when it names none. Throws when Slack does not say. */
  zoneOf(userId: string): Promise<Zone | null>;
  /** The language of somebody's profile, alike. */
  languageOf(userId: string): Promise<Language | null>;
  /** Shows a member's App Home: https://docs.slack.dev/reference/methods/views.publish. `false`: Slack refuses it, and would again. */
  publishHome(userId: string, view: HomeView): Promise<boolean>;
  /** Opens a modal for who has just done something. Its id, or `null` when they wait no longer. Throws when Slack refuses. */
  openView(triggerId: string, view: ModalView): Promise<string | null>;
  /** Shows something else in a modal, if it is still open. */
  updateView(viewId: string, view: ModalView): Promise<void>;
  /** The address of a message; `null` when Slack does not say where the workspace is. */
  permalink(message: { channelId: string; ts: string }): Promise<string | null>;
  /** May an answer to an interaction be sent to this address? */
  mayRespond(url: string): boolean;
};
