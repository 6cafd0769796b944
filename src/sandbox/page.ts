import type { Instant } from '../domain/time.ts';
import { doDeed } from './deeds.ts';
import type { LocalServer } from './http.ts';
import { type Move, servePage } from './page-server.ts';
import { stateOf, timeOf } from './page-state.ts';
import { createEventStream } from './page-stream.ts';
import { type Sandbox, toNextMessage } from './sandbox.ts';
import { stageOf, stageRoutes } from './stage.ts';

/** How often an open page hears of the time, in real ms. */
const BEAT = 250;
/** The clock shows at most this year, so that a mistyped date does not run for ever. */
const FARTHEST = Date.parse('2100-01-01T00:00:00Z');

/** `notice` is the sentence above the messages. */
export type PageOptions = {
  port: number | null;
  notice: () => string | null;
  onFault: (error: unknown) => void;
};

/** Serves a sandbox's page and keeps every open one up to date. Throws when the port is taken. */
export async function openPage(
  sandbox: Sandbox,
  { port, notice, onFault }: PageOptions,
): Promise<LocalServer> {
  const { ledger } = sandbox.slack;
  const stream = createEventStream();
  const unwatch = ledger.watch((change) => stream.send('message', { ...change, directs: ledger.directs() }));
  const unwatchViews = sandbox.slack.views.watch((open) => stream.send('views', open));
  const unwatchTraffic = sandbox.traffic.watch((exchange) => stream.send('traffic', exchange));
  const server = await servePage({
    port: port ?? 0,
    state: () => stateOf(sandbox, notice()),
    stream,
    move: (move) => moveClock(sandbox, move),
    deed: (deed) => doDeed(sandbox, deed),
    picture: (file) => pictureOf(sandbox, file),
    openGallery: sandbox.gallery.open,
    routes: stageRoutes(sandbox, () => stream.send('calendar', {})),
  });
  const tell = async () => {
    stream.sendNews('clock', await timeOf(sandbox, notice()));
    stream.sendNews('stage', await stageOf(sandbox));
  };
  const beat = setInterval(() => void tell().catch(onFault), BEAT);
  return {
    ...server,
    async close() {
      clearInterval(beat);
      unwatch();
      unwatchViews();
      unwatchTraffic();
      await server.close();
    },
  };
}

/** What the workspace holds under that id; it goes by the id alone, whatever the file is called. */
async function pictureOf({ slack }: Sandbox, file: string): Promise<Uint8Array | null> {
  const said = await fetch(new URL(`/files-pri/${file}/picture.png`, slack.apiUrl));
  return said.ok ? new Uint8Array(await said.arrayBuffer()) : null;
}

async function moveClock(sandbox: Sandbox, move: Move): Promise<string | null> {
  if ('next' in move) return toNextMessage(sandbox);
  if ('speed' in move) {
    sandbox.driver.run(move.speed);
    return null;
  }
  return goTo(sandbox, 'by' in move ? sandbox.clock.now() + move.by : move.to);
}

async function goTo({ clock, driver }: Sandbox, target: Instant): Promise<string | null> {
  if (target < clock.now()) return 'That moment has passed: the clock of the sandbox only goes forward.';
  if (target > FARTHEST) return 'That is too far away.';
  await driver.advanceTo(target);
  return null;
}
