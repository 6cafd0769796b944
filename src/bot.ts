import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Feeds } from './calendar/feeds.ts';
import type { CfpBook } from './domain/cfp.ts';
import type { Clock } from './domain/time.ts';
import type { Slack } from './slack/slack.ts';
import type { Store } from './store/store.ts';

/** Randomness, handed in so that a run can be repeated. */
export type Ids = {
  /** An opaque id that nobody can guess. */
  random(): string;
};

/** What an entry point (a handler or a task) is given: everything outside the core, as values. */
export type Bot = {
  config: Config;
  clock: Clock;
  ids: Ids;
  store: Store;
  slack: Slack;
  feeds: Feeds;
  cfps: CfpBook;
  log: Logger;
};
