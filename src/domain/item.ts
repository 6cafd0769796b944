import type { Mistakes } from './mistake.ts';
import type { ChannelRef } from './rule.ts';
import type { LocalDate, Millis, Zone } from './time.ts';

/** What members may offer. */
export const KINDS = ['job', 'news', 'cfp', 'session'] as const;
export type KindName = (typeof KINDS)[number];

/** ISO 3166-1 alpha-2 in upper case, or `EU`. */
export type CountryCode = string;

/** A job listing. `place` may be empty; `description` is for moderators alone. */
export type Job = {
  kind: 'job';
  organisation: string;
  title: string;
  /** `https:`, without tracking parameters. */
  link: string;
  countries: readonly CountryCode[];
  remote: boolean;
  place: string;
  description: string;
  /** The last day on which one may apply. */
  closesOn: LocalDate | null;
};

/** An article. `summary` is one line; `tag` one of the community's. */
export type News = { kind: 'news'; link: string; summary: string; tag: string };

/** A session that a speaker proposes for a call. It has no page: its `link` is empty. */
export type Session = {
  kind: 'session';
  link: string;
  title: string;
  description: string;
  /** What those who come have of it. */
  benefit: string;
  topic: string;
  level: string;
  speaker: string;
  /** May be empty. */
  pronouns: string;
};

/** A conference with its call for papers, as a member suggests it. `time` and `zone` are there when the page says them. */
export type CfpItem = {
  kind: 'cfp';
  name: string;
  link: string;
  /** Where one proposes a talk, when that is another page. */
  cfpLink: string | null;
  start: LocalDate | null;
  end: LocalDate | null;
  place: string;
  country: CountryCode | null;
  online: boolean;
  /** Or it is not open yet. */
  open: boolean;
  due: LocalDate | null;
  time: string | null;
  zone: Zone | null;
  topics: readonly string[];
};

/** What somebody offers. */
export type Content = Job | News | CfpItem | Session;

/** Kinds with a command of their own; a session is proposed with the command about topics. */
export const COMMAND_KINDS = ['job', 'news'] as const satisfies readonly KindName[];
export type CommandKind = (typeof COMMAND_KINDS)[number];

/** Who decides on what members offer. */
export type Moderation = {
  channel: ChannelRef;
  /** User ids (`U…`, `W…`) or user group ids (`S…`). */
  moderators: readonly string[];
  selfApproval: boolean;
  /** How many offers one member may send in an hour. */
  limitPerHour: number;
  answerWithin: Millis;
  /** How long what was rejected or withdrawn is kept. */
  forgetAfter: Millis;
};

/** What a community wants of a kind: where it is posted and how long it stays; `null` is for ever. */
export type KindSettings = {
  command: string;
  channel: ChannelRef;
  expiresAfter: Millis | null;
  /** How long before the end its submitter is asked. */
  renewBefore: Millis;
  tags: readonly string[];
  /** May guests of the workspace offer something as well? */
  guests: boolean;
  moderation: Moderation;
};

/** What a form sends, by the name of its field: a text, or what was chosen. */
export type Answers = Readonly<Record<string, string | readonly string[] | null>>;

/** An item as it was filled in, or everything that is wrong with it. `stripped`: tracking parameters that were taken out. */
export type Filled =
  | { ok: true; content: Content; stripped: readonly string[] }
  | { ok: false; mistakes: Mistakes };
