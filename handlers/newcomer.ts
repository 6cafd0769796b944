import { comingFrom } from '../src/calendars.ts';
import { callOf } from '../src/domain/call.ts';
import { fitsIn } from '../src/domain/coming.ts';
import { isAwake } from '../src/domain/fit.ts';
import { scheduled } from '../src/domain/thread.ts';
import { welcomeTo } from '../src/domain/welcome.ts';
import { atWork } from '../src/domain/working-group.ts';
import { readerOf } from '../src/reader.ts';
import type { Heard } from './listener.ts';

/** Somebody has joined the workspace: if the community wants it they are welcomed, once and never again. */
export async function welcome({ bot, userId }: Heard): Promise<void> {
  const { clock, config, content, slack, store } = bot;
  if (config.newcomers === null || (await slack.standingOf(userId)) === 'bot') return;
  const { zone } = await readerOf(bot, userId);
  const [best] = fitsIn(await comingFrom(bot), zone).filter(({ fit }) => isAwake(fit));
  const call = best === undefined ? null : callOf(best.coming.occurrence, config.community.linkHosts);
  const groups = atWork((await content.workingGroups.read()).items).map(({ name, channel }) => ({
    name,
    channel,
  }));
  const { command } = config.workingGroups;
  const facts = { kind: 'welcome', start: config.newcomers.start, call, groups, command, zone } as const;
  const now = clock.now();
  await store.transaction(async ({ people, outbox }) => {
    if (!(await people.welcome(userId, now))) return;
    const wanted = welcomeTo(userId, facts, now);
    await outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
  });
}
