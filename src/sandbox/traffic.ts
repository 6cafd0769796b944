import type { Instant } from '../domain/time.ts';

/** One request between the bot and Slack, as the page shows it. */
export type Exchange = {
  id: number;
  /** The sandbox's time when it was answered. */
  at: Instant;
  to: 'slack' | 'bot';
  /** A method of the Web API, `response_url`, or what somebody did: `block_actions`. */
  method: string;
  /** The channel or person that it is about, as sent; `null` when it is about none. */
  about: string | null;
  /** How it went, in a word or two: `ok`, Slack's name for the error, `429`, `no answer`. */
  outcome: string;
  ok: boolean;
  sent: unknown;
  said: unknown;
};

/** The latest requests to and from the bot, oldest first. */
export type Traffic = {
  add(exchange: Omit<Exchange, 'id'>): void;
  all(): readonly Exchange[];
  /** Answers what ends the watching. */
  watch(listener: (exchange: Exchange) => void): () => void;
};

/** No more than these are kept. */
const MOST = 300;

/** Nothing has been said yet. */
export function createTraffic(): Traffic {
  let kept: Exchange[] = [];
  let count = 0;
  const listeners = new Set<(exchange: Exchange) => void>();
  return {
    add(exchange) {
      count += 1;
      const numbered = { ...exchange, id: count };
      kept = [...kept.slice(1 - MOST), numbered];
      for (const listener of listeners) listener(numbered);
    },
    all: () => kept,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
