import type { Instant } from '../domain/time.ts';
import { actionOf } from './action.ts';
import type { LocalServer } from './http.ts';
import type { Heard, Interactions } from './interactions.ts';
import { type Move, type Pressed, servePage } from './page-server.ts';
import { type Facts, stateOf, timeOf } from './page-state.ts';
import { createEventStream } from './page-stream.ts';
import type { SandboxSlack } from './slack.ts';

/** How often an open page hears of the time, in real ms. */
const BEAT = 250;
/** The clock shows at most this year, so that a mistyped date does not run for ever. */
const FARTHEST = Date.parse('2100-01-01T00:00:00Z');

/** What the page is about. `toNextMessage` moves the clock until something was posted. */
export type PageParts = Facts & {
  slack: SandboxSlack;
  interactions: Interactions;
  port: number | null;
  toNextMessage: () => Promise<string | null>;
  onFault: (error: unknown) => void;
};

/** Serves the page and keeps every open one up to date. Throws when the port is taken. */
export async function openPage(parts: PageParts): Promise<LocalServer> {
  const { slack } = parts;
  const stream = createEventStream();
  slack.ledger.watch((change) => stream.send('message', { ...change, directs: slack.ledger.directs() }));
  const server = await servePage({
    port: parts.port ?? 0,
    state: () => stateOf(slack, parts),
    stream,
    move: (move) => moveClock(parts, move),
    press: (pressed) => press(parts, pressed),
  });
  const tell = async () => stream.sendNews('clock', await timeOf(parts));
  const beat = setInterval(() => void tell().catch(parts.onFault), BEAT);
  return {
    ...server,
    async close() {
      clearInterval(beat);
      await server.close();
    },
  };
}

async function moveClock(parts: PageParts, move: Move): Promise<string | null> {
  if ('next' in move) return parts.toNextMessage();
  if ('speed' in move) {
    parts.driver.run(move.speed);
    return null;
  }
  return goTo(parts, 'by' in move ? parts.clock.now() + move.by : move.to);
}

async function goTo({ clock, driver }: PageParts, target: Instant): Promise<string | null> {
  if (target < clock.now()) return 'That moment has passed: the clock of the sandbox only goes forward.';
  if (target > FARTHEST) return 'That is too far away.';
  await driver.advanceTo(target);
  return null;
}

async function press({ slack, interactions }: PageParts, pressed: Pressed): Promise<Heard> {
  const message = slack.ledger.find(pressed.channel, pressed.ts);
  const person = slack.people.find(({ id }) => id === pressed.person);
  const action = message === null ? null : actionOf(message.blocks, pressed);
  if (message === null || person === undefined || action === null) {
    return { type: 'unheard', reason: 'there is no such button any more' };
  }
  const channel = slack.channels.find(({ id }) => id === pressed.channel);
  return interactions.press({
    person,
    message,
    channel: { id: pressed.channel, name: channel?.name ?? 'directmessage' },
    action,
  });
}
