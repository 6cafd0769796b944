import type { Config } from '../../config/config.ts';
import type { Bot } from '../../src/bot.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import type { Evidence } from './promises.ts';
import type { Random } from './random.ts';

/** What a feature is given of the simulated world. */
export type Stage = {
  random: Random;
  from: Instant;
  to: Instant;
  /** How late it really is, whatever the bot's clock says. */
  now(): Instant;
  /**
   * Somebody does something at that moment, through the handlers of the bot that lives then. If none does, or if it dies
   * meanwhile, the person gets no answer; any other error of a deed breaks a promise.
   */
  plan(at: Instant, deed: (bot: Bot) => Promise<unknown>): void;
};

/** By name, what must hold; each answers what breaks it. */
export type Promises = Readonly<Record<string, (evidence: Evidence) => string[] | Promise<string[]>>>;

/** A feature at work in one run. */
export type Part = {
  /**
   * A store that does what the given one does, seen by the feature. The bot dies outside it: what is seen has happened.
   * Where one of its rooms changes the outbox by itself, `look` is to be told which keys: nothing may move unseen.
   */
  watch(store: Store, look: (keys: readonly string[]) => Promise<void>): Store;
  /** What must hold after every step. Looked at very often: work it out as things happen, not here. */
  always: Promises;
  /** What must hold at the end of a run. */
  finally: Promises;
};

/** A feature as the simulated community uses it: its part of the configuration, what people do, and what is promised. */
export type Feature = { config: Partial<Config>; join(stage: Stage): Part };
