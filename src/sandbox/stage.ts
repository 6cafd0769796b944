import { z } from 'zod';
import { occurrenceKey } from '../domain/occurrence.ts';
import { CalendarEdit } from './calendar-edit.ts';
import { type OutboxView, viewOutbox } from './outbox-view.ts';
import { lookAgain, type Sandbox } from './sandbox.ts';
import { SomeTroubles, type Troubles } from './trouble.ts';

/** What the page can ask for by `METHOD /path`, with the JSON that it sent; `{ error }` is a sentence for its reader. */
export type Routes = Readonly<Record<string, (given: unknown) => Promise<object>>>;

/** What goes on behind the stage, as the page shows it. */
export type Stage = {
  troubles: Troubles;
  alive: boolean;
  /** The channels that the bot was removed from. */
  outside: string[];
  outbox: OutboxView;
};

const Outside = z.strictObject({ outside: z.string() });
const Life = z.strictObject({ life: z.enum(['kill', 'start']) });

/** The calendars, the troubles and the traffic of a sandbox; `tell` is called when a calendar was changed. */
export function stageRoutes(sandbox: Sandbox, tell: () => void): Routes {
  return {
    'GET /calendar': () => listCalendar(sandbox),
    'POST /calendar': async (given) => {
      const edit = CalendarEdit.safeParse(given);
      if (!edit.success) return { error: 'That is not possible: a call needs a name, a day and a time.' };
      const refusal = await sandbox.calendar.edit(edit.data);
      if (refusal !== null) return { error: refusal };
      await lookAgain(sandbox);
      tell();
      return {};
    },
    'GET /stage': () => stageOf(sandbox),
    'POST /stage': async (given) => {
      const life = Life.safeParse(given);
      if (life.success) return live(sandbox, life.data.life);
      const outside = Outside.safeParse(given);
      if (outside.success) return removeFrom(sandbox, outside.data.outside);
      const troubles = SomeTroubles.safeParse(given);
      if (!troubles.success) return { error: 'There is no such trouble.' };
      sandbox.trouble.change(troubles.data);
      if (troubles.data.feed !== undefined) await lookAgain(sandbox);
      return {};
    },
    'GET /traffic': async () => ({ exchanges: sandbox.traffic.all() }),
  };
}

/** What is told to every open page whenever it changes. */
export async function stageOf({ trouble, life, slack, store, clock }: Sandbox): Promise<Stage> {
  return {
    troubles: trouble.now(),
    alive: life.isAlive(),
    outside: slack.outside(),
    outbox: await viewOutbox(store, clock.now()),
  };
}

async function live({ life, driver }: Sandbox, wish: 'kill' | 'start'): Promise<object> {
  if (wish === 'kill') life.kill();
  else await driver.between(life.start);
  return {};
}

/** The bot is in every channel but this one; in all of them when there is no such channel. */
async function removeFrom({ slack }: Sandbox, channel: string): Promise<object> {
  for (const other of slack.outside()) await slack.setMember(other, true);
  if (slack.channels.some(({ id }) => id === channel)) await slack.setMember(channel, false);
  return {};
}

async function listCalendar({ calendar, config }: Sandbox): Promise<object> {
  const { calls, problems } = await calendar.list();
  return {
    feeds: config.feeds.map(({ name }) => name),
    problems,
    calls: calls.map((call) => {
      const { feed, summary, status, recurrenceId, time } = call;
      return { key: occurrenceKey(call), feed, name: summary, status, series: recurrenceId !== null, time };
    }),
  };
}
