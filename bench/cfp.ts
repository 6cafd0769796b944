import { fileURLToPath } from 'node:url';
import { startServer, startSlack } from './commands.ts';
import { p99At, rateOf } from './commands-load.ts';

const SERVER = fileURLToPath(new URL('cfp-server.ts', import.meta.url));
const [RATE_BAR, P99_BAR_MS] = [0.8, 100];
const [PER_SECOND, SECONDS, TOTAL] = [50, 10, 1_000];

/** `/cfp` with 10,000 conferences stored and 500 calls open beside an empty Bolt app, as `benchCommands` does it. */
export async function benchCfp(): Promise<boolean> {
  const slack = await startSlack();
  const empty = await startServer('empty', slack.url, SERVER);
  const ours = await startServer('ours', slack.url, SERVER);
  const met: boolean[] = [];
  for (const text of ['', 'cloud europe online closing:14d']) {
    const rates = { empty: 0, ours: 0 };
    for (let round = 0; round < 3; round += 1) {
      rates.empty = Math.max(rates.empty, await rateOf(empty.port, text, slack.respondUrl, TOTAL));
      rates.ours = Math.max(rates.ours, await rateOf(ours.port, text, slack.respondUrl, TOTAL));
    }
    const share = rates.ours / rates.empty;
    const p99 = await p99At(PER_SECOND, SECONDS, ours.port, text, slack.respondUrl);
    met.push(share >= RATE_BAR, p99 < P99_BAR_MS);
    console.log(`\n${`/cfp ${text}`.trimEnd()} (10,000 conferences stored, 500 calls open)`);
    console.log(`  empty Bolt app  ${rates.empty.toFixed(0)} acknowledgements/s`);
    console.log(`  ospo-bot        ${rates.ours.toFixed(0)}: ${share.toFixed(2)} of it (bar ${RATE_BAR})`);
    console.log(`  p99 ${p99.toFixed(1)} ms at ${PER_SECOND} a second (bar ${P99_BAR_MS})`);
  }
  for (const server of [empty, ours]) server.stop();
  slack.stop();
  return met.every((passed) => passed);
}
