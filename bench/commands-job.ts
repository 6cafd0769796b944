import type { KindSettings } from '../src/domain/item.ts';
import { approved, offered } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import type { Instant } from '../src/domain/time.ts';
import type { CommandSuite } from './commands-cases.ts';

const COMMAND = '/ospo-job';
const LISTINGS = 10_000;

/** The form and the list of the job listings, with many of them. */
export const jobCommands: CommandSuite = {
  config: `submissions: { job: { channel: "#jobs", command: ${COMMAND} } }
moderation: { channel: "#mods", moderators: [U024BE7LH] }
`,
  async fill({ config, store, clock }) {
    const { settings } = config.submissions.job;
    if (settings === null) throw new Error('no settings');
    await store.transaction(async ({ submissions }) => {
      for (let index = 0; index < LISTINGS; index += 1)
        await submissions.commit(listing(index, settings, clock.now()));
    });
    const { items } = await store.submissions.listed('job', LISTINGS);
    return `${items.length} job listings`;
  },
  cases: [
    { command: COMMAND, text: '' },
    { command: COMMAND, text: 'list' },
  ],
};

function listing(index: number, settings: KindSettings, now: Instant) {
  const content = {
    kind: 'job',
    organisation: `Organisation ${index}`,
    title: `OSPO lead ${index}`,
    link: `https://example.org/jobs/${index}`,
    countries: ['DE'],
    remote: false,
    place: 'Berlin',
    description: '',
    closesOn: null,
  } as const;
  const record = { accepted: 0, rejected: 0, waiting: 0 };
  const before = offered(`s${index}`, { content, by: 'U1ANN', at: now, warnings: [], record });
  const judge = { by: 'U024BE7LH', at: now + index, revision: 1, selfApproval: false };
  const outcome = approved(before, judge, settings);
  if (!outcome.ok) throw new Error('not approved');
  return changeOf({ before: null, after: outcome.value, actor: 'U1ANN', action: 'offered' }, settings, now);
}
