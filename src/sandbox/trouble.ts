import { z } from 'zod';

/** What goes wrong, chosen by whoever tries the bot. */
const Troubles = z.strictObject({
  /** How Slack answers: each answer takes four seconds, each is a 429 with `Retry-After: 60`, each is a 500. */
  slack: z.enum(['well', 'slow', 'limited', 'failing']),
  /** What becomes of the next message that Slack takes: its answer gets lost, or the bot is killed before it hears it. */
  next: z.enum(['answered', 'lost', 'killed']),
  /** So many seconds of the sandbox pass until a message is in the history. */
  lag: z.int().min(0).max(3_600),
  /** How the calendars' host fares: it answers 503, or with calendars that have no events. */
  feed: z.enum(['well', 'failing', 'empty']),
});
export type Troubles = z.infer<typeof Troubles>;

const { slack, next, lag, feed } = Troubles.shape;

/** Some of the troubles. */
export const SomeTroubles = z.strictObject({
  slack: z.exactOptional(slack),
  next: z.exactOptional(next),
  lag: z.exactOptional(lag),
  feed: z.exactOptional(feed),
});

/** The troubles as they are, for everybody who has to act on them. */
export type Trouble = {
  now(): Troubles;
  change(part: z.infer<typeof SomeTroubles>): void;
};

/** At first all is well. */
export function createTrouble(): Trouble {
  let troubles: Troubles = { slack: 'well', next: 'answered', lag: 0, feed: 'well' };
  return {
    now: () => troubles,
    change(part) {
      troubles = { ...troubles, ...part };
    },
  };
}
