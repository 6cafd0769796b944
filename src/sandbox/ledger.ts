import type { Instant } from '../domain/time.ts';
import type { Effect } from './effects.ts';

/** A message as it stands now, and when Slack took it. */
export type Kept = {
  /** The id of the channel, or of the direct conversation. */
  channel: string;
  ts: string;
  threadTs: string | null;
  at: Instant;
  /** The author's user id. */
  user: string;
  text: string;
  blocks: readonly unknown[];
  /** Files that hang on it; `url` downloads from the sandbox. */
  files: readonly { name: string; url: string }[];
  edited: boolean;
  /** The only person who sees it, when it is ephemeral. */
  onlyFor: string | null;
};

export type LedgerChange = { type: 'posted' | 'edited' | 'removed'; message: Kept };

/** Everything that people see in the workspace, in the order in which Slack took it. */
export type Ledger = {
  apply(effect: Effect): void;
  find(channel: string, ts: string): Kept | null;
  all(): Kept[];
  /** Direct conversations with the bot: their id, and whose they are. */
  directs(): { id: string; user: string }[];
  /** Answers what ends the watching. */
  watch(listener: (change: LedgerChange) => void): () => void;
};

/** An empty ledger. */
export function createLedger(): Ledger {
  const messages = new Map<string, Kept>();
  const directs = new Map<string, string>();
  const listeners = new Set<(change: LedgerChange) => void>();

  const change = (effect: Effect): LedgerChange | null => {
    if (effect.type === 'direct') {
      directs.set(effect.channel, effect.user);
      return null;
    }
    if (effect.type === 'post') {
      messages.set(idOf(effect.message), effect.message);
      return { type: 'posted', message: effect.message };
    }
    const before = messages.get(idOf(effect));
    if (before === undefined) return null;
    if (effect.type === 'remove') {
      messages.delete(idOf(effect));
      return { type: 'removed', message: before };
    }
    const message = { ...before, text: effect.text, blocks: effect.blocks, edited: true };
    messages.set(idOf(message), message);
    return { type: 'edited', message };
  };

  return {
    apply(effect) {
      const made = change(effect);
      if (made !== null) for (const listener of listeners) listener(made);
    },
    find: (channel, ts) => messages.get(idOf({ channel, ts })) ?? null,
    all: () => [...messages.values()],
    directs: () => [...directs].map(([id, user]) => ({ id, user })),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function idOf({ channel, ts }: { channel: string; ts: string }): string {
  return `${channel} ${ts}`;
}
