import type { Instant } from '../domain/time.ts';
import type { SandboxClock } from './clock.ts';
import type { Driver } from './driver.ts';
import { BOT } from './seed.ts';
import type { SandboxSlack } from './slack.ts';

/** What the page shows of the sandbox besides Slack itself. `next` is when the next planned message is due. */
export type Facts = {
  team: string;
  clock: SandboxClock;
  driver: Driver;
  next: () => Promise<Instant | null>;
  notice: () => string | null;
};

/** The clock as the page shows it, and the sentence above the messages. */
export async function timeOf({ clock, driver, next, notice }: Facts): Promise<object> {
  return { time: { now: clock.now(), speed: driver.speed(), next: await next() }, notice: notice() };
}

/** Everything that a page needs to begin with; `src/sandbox/page/state.js` names the shapes. */
export async function stateOf(slack: SandboxSlack, facts: Facts): Promise<object> {
  return {
    ...(await timeOf(facts)),
    team: facts.team,
    bot: { id: BOT.userId, name: BOT.name },
    channels: slack.channels,
    people: slack.people,
    directs: slack.ledger.directs(),
    messages: slack.ledger.all(),
  };
}
