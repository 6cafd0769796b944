import type { Bot } from '../../src/bot.ts';
import type { Delivery, OutboxChange, Wanted } from '../../src/domain/delivery.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import type { Feature, Promises, Stage } from './feature.ts';
import type { Evidence } from './promises.ts';
import type { Random } from './random.ts';
import { ENOUGH_CALM, SILENCING } from './weather.ts';

/** Several posts that can wait come within minutes, as on a Monday morning. */
const CHANNEL = '#weekly';
const PATIENCES = [6 * HOUR, DAY, 10 * DAY];

function factsOf(summary: string): Wanted['facts'] {
  const link = `https://example.org/${summary.replaceAll(/\W/g, '')}`;
  return { kind: 'publication', content: { kind: 'news', link, summary, tag: 'Blog' }, face: 'open' };
}

function postOf(random: Random, number: number, now: Instant): Wanted {
  const dueAt = now + random.pick([0, 0, 0, 2 * MINUTE, 4 * MINUTE, 9 * MINUTE]);
  return {
    key: `post/${String(number).padStart(4, '0')}`,
    channel: CHANNEL,
    dueAt,
    staleAfter: dueAt + random.pick(PATIENCES),
    group: null,
    threadOf: null,
    facts: factsOf(`Post ${String(number).padStart(4, '0')}, first version`),
  };
}

/** Another version of a post that waits or was posted, or none at all any more. */
function changeOf(random: Random, row: Delivery): OutboxChange[] {
  const wanted = { ...row, facts: factsOf(`Post ${row.key.slice(5)}, version ${random.between(2, 9)}`) };
  if (row.state.name === 'posted') return [{ type: 'revise', before: row, wanted }];
  if (row.state.name !== 'scheduled') return [];
  return random.chance(0.5)
    ? [{ type: 'replan', before: row, wanted, state: row.state }]
    : [{ type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } }];
}

function plan({ random, from, to, plan }: Stage): void {
  let number = 0;
  for (let bursts = random.between(4, 8); bursts > 0; bursts -= 1) {
    const at = random.between(from, to);
    const size = random.between(2, 5);
    const numbers = Array.from({ length: size }, () => {
      number += 1;
      return number;
    });
    plan(at, ({ store, clock }: Bot) => {
      const wishes = numbers.map((one) => postOf(random, one, clock.now()));
      return store.outbox.apply(
        wishes.map((wanted) => ({
          type: 'insert',
          wanted,
          state: { name: 'scheduled', notBefore: wanted.dueAt },
        })),
      );
    });
    for (let changes = random.between(0, 3); changes > 0; changes -= 1)
      plan(at + random.pick([MINUTE / 2, 3 * MINUTE, 6 * MINUTE, DAY]), async ({ store }: Bot) => {
        const row = await store.outbox.get(`post/${String(random.pick(numbers)).padStart(4, '0')}`);
        if (row !== null) await store.outbox.apply(changeOf(random, row));
      });
  }
}

/** What a posted row says stands in its message, unless somebody has deleted that. */
async function shown({ store, workspace, weather, now }: Evidence): Promise<string[]> {
  const rows = (await store.outbox.inState('posted')).filter(({ channel }) => channel === CHANNEL);
  return rows.flatMap(({ key, state, facts }) => {
    if (state.name !== 'posted' || state.ts === '' || facts.kind !== 'publication') return [];
    const said = workspace.messages.find(
      ({ ts, channelId }) => ts === state.ts && channelId === state.channelId,
    );
    if (said === undefined) return [`${key} stands nowhere`];
    const settled =
      state.revision === state.shownRevision && weather.calm(state.postedAt, now, SILENCING) > ENOUGH_CALM;
    const { content } = facts;
    const fits = content.kind === 'news' && said.text.includes(content.summary);
    return said.deletedAt !== null || !settled || fits ? [] : [`${key} does not stand in ${said.text}`];
  });
}

/** At the end everything that was wished is there, was left out for a reason, or waits for people. */
async function arrived({ store, weather, now }: Evidence): Promise<string[]> {
  const all = await store.outbox.list({ kind: 'publication', since: 0 });
  const rows = all.filter(({ channel }) => channel === CHANNEL);
  const states = new Map(rows.map(({ key, state }) => [key, state.name]));
  return rows.flatMap(({ key, state, dueAt }) => {
    const fate = state.name === 'joined' ? states.get(state.leader) : state.name;
    const ended = ENDS.some((end) => end === fate);
    return ended || weather.calm(dueAt, now, SILENCING) <= DAY + ENOUGH_CALM
      ? []
      : [`${key} is ${state.name}`];
  });
}

const ENDS = ['posted', 'held', 'cancelled', 'skipped'] as const;

const atLast: Promises = { 'posts say what they should': shown, 'posts arrive': arrived };

/** Posts that can wait, several at once; they change, and are taken back. */
export const posts: Feature = {
  config: { posts: { perDay: 4, quiet: { from: '22:00', to: '07:00' } } },
  join(stage) {
    plan(stage);
    return { watch: (store) => store, always: {}, finally: atLast };
  },
};
