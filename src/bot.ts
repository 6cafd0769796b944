import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Feeds } from './calendar/feeds.ts';
import type { AgendaEntry } from './domain/agenda.ts';
import type { CfpBook, Conference } from './domain/cfp.ts';
import type { ContentFile, MistakeReach } from './domain/content-file.ts';
import type { Clock } from './domain/time.ts';
import type { WorkingGroup } from './domain/working-group.ts';
import type { Github } from './github/github.ts';
import type { Slack } from './slack/slack.ts';
import type { Store } from './store/store.ts';

/** Randomness, handed in so that a run can be repeated. */
export type Ids = {
  /** An opaque id that nobody can guess. */
  random(): string;
};

/** One of them; `name` is its path beside the configuration. */
type CuratedFile<T> = { name: string; reach: MistakeReach; read(): Promise<ContentFile<T>> };

/** The files of curated content beside the configuration, as they are now. */
type Content = {
  cfps: CuratedFile<Conference>;
  touchpoints: CuratedFile<AgendaEntry>;
  workingGroups: CuratedFile<WorkingGroup>;
};

/** What an entry point (a handler or a task) is given: everything outside the core, as values. */
export type Bot = {
  config: Config;
  clock: Clock;
  ids: Ids;
  store: Store;
  slack: Slack;
  feeds: Feeds;
  content: Content;
  /** Absent without a token. */
  github?: Github;
  cfps: CfpBook;
  log: Logger;
};
