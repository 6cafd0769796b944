import { type Conference, cfpKey } from '../src/domain/cfp.ts';
import { DAY, type Instant, isoInstant } from '../src/domain/time.ts';
import type { CommandSuite } from './commands-cases.ts';

const COMMAND = '/cfp';
const STORED = 10_000;
const OPEN = 500;

/** The list of open calls and a search in it, with many conferences stored. */
export const cfpCommands: CommandSuite = {
  config: `cfp: { channel: "#cfps", command: ${COMMAND} }
`,
  async fill({ store, clock }) {
    const now = clock.now();
    const conferences = Array.from({ length: STORED }, (_, index) => conference(index, now));
    await store.transaction(async ({ cfps }) => {
      await cfps.suggest(conferences, now);
      await cfps.take(conferences.map(cfpKey), now);
    });
    return `${(await store.cfps.taken()).length} conferences, ${OPEN} of their calls open`;
  },
  cases: [
    { command: COMMAND, text: '' },
    { command: COMMAND, text: 'cloud europe online closing:14d' },
  ],
};

function conference(index: number, now: Instant): Conference {
  const isOpen = index < OPEN;
  const day = (offset: number) => isoInstant(now + offset * DAY).slice(0, 10);
  const start = day(isOpen ? 200 : -200);
  return {
    name: `Conference number ${index}`,
    url: `https://conference-${index}.example.org/`,
    cfpUrl: null,
    ...{ start, end: start, month: null, location: 'Bilbao', country: 'ES', online: index % 2 === 0 },
    status: 'open',
    due: { date: day(isOpen ? 1 + (index % 90) : -300), time: null, zone: null },
    topics: [index % 3 === 0 ? 'cloud' : 'security'],
    source: { type: 'list', name: 'confs.tech', url: null },
    verified: null,
  };
}
