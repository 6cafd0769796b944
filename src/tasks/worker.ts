import type { Bot } from '../bot.ts';
import type { Millis } from '../domain/time.ts';
import type { Absences } from './absence.ts';

/** What the tasks of one process share. */
export type Worker = {
  bot: Bot;
  /** Names this process in claims. */
  owner: string;
  /** The marker of a delivery: opaque, and the same whenever it is asked for. */
  marker(key: string): Promise<string>;
  /** The time of which the database knows nothing. */
  absences: Absences;
  /** Posts that Slack has refused together with others, by key: each is tried by itself before it is given up. */
  apart: Set<string>;
  /** Aborted when nothing new may be begun. */
  stopping: AbortSignal;
};

/** Between the record that a request leaves and its leaving no more time may pass than this. */
export function marginOf({ requestTimeout }: Bot['config']['delivery']): Millis {
  return requestTimeout / 2;
}
