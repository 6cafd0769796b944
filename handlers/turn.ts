/** So many rounds of the event loop in a row may bring new requests before somebody goes nevertheless. */
const BUSY_ROUNDS = 10;

const waiting: (() => void)[] = [];
let arrived = false;
let busy = 0;

/**
 * Resolves when it is this caller's turn: first come, first served, one in a round of the event loop that brought no new
 * request, and at the latest one in every few rounds. So acknowledging what comes in does not wait for what follows from
 * earlier requests, and a form still opens long before its trigger is too old. Nobody waits for the end of somebody
 * else's work: a Slack that hangs holds up no one but who asked.
 */
export function myTurn(): Promise<void> {
  arrived = true;
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(round);
  });
}

function round(): void {
  busy = arrived ? busy + 1 : 0;
  arrived = false;
  if (busy === 0 || busy >= BUSY_ROUNDS) {
    busy = 0;
    waiting.shift()?.();
  }
  if (waiting.length > 0) setImmediate(round);
}
