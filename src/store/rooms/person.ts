import type { Settings } from '../../domain/person.ts';
import type { Instant } from '../../domain/time.ts';

/** What members have chosen, and who was welcomed. */
export type PeopleStore = {
  /** `USUAL` of who has chosen nothing. */
  settingsOf(person: string): Promise<Settings>;
  /** Of everybody who has chosen something. */
  all(): Promise<ReadonlyMap<string, Settings>>;
  choose(person: string, settings: Settings): Promise<void>;
  /** `false`: they were welcomed before. */
  welcome(person: string, now: Instant): Promise<boolean>;
};

/** A Home that is to be shown anew. */
export type StaleHome = { person: string; at: Instant };

/** Whose App Home was opened, and is shown anew when something of theirs changes. */
export type HomeStore = {
  open(person: string, now: Instant): Promise<void>;
  /** From then on the Homes of these people want to be shown anew, if they were ever opened. */
  change(people: readonly string[], at: Instant): Promise<void>;
  /** Those that wait, longest first. */
  stale(now: Instant, limit: number): Promise<StaleHome[]>;
  nextStale(): Promise<Instant | null>;
  /** It shows how things were then; what changed later still waits. */
  shown(home: StaleHome): Promise<void>;
};
