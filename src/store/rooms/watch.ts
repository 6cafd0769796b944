import type { Subject, Watch, WatchKind } from '../../domain/watch.ts';

/** Who wants a direct message about what. What is stopped is forgotten. */
export type WatchStore = {
  /** `false`: they watch it already. */
  add(watch: Watch): Promise<boolean>;
  /** `false`: they do not watch it. */
  remove(person: string, subject: Subject): Promise<boolean>;
  /** What a person watches, longest watched first. */
  of(person: string, kind: WatchKind): Promise<Watch[]>;
  /** Who watches one thing. */
  on(subject: Subject): Promise<Watch[]>;
  /** Everything of a kind that somebody watches. */
  all(kind: WatchKind): Promise<Watch[]>;
};
