import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import { pino } from 'pino';
import type { Config } from '../../config/config.ts';
import { openFeeds } from '../../src/calendar/open.ts';
import { type Millis, SECOND } from '../../src/domain/time.ts';
import { createApp, createBot, systemIds } from '../../src/main.ts';
import { createSandboxClock } from '../../src/sandbox/clock.ts';
import { createDriver } from '../../src/sandbox/driver.ts';
import type { Kept } from '../../src/sandbox/ledger.ts';
import { BOT } from '../../src/sandbox/seed.ts';
import { openSlack } from '../../src/sandbox/slack.ts';
import { httpDoor } from '../../src/slack/http.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { configOf, JOB, text } from './members.ts';

const FORM = 'application/x-www-form-urlencoded';
const SECRET = 'a signing secret of the test';
/** A modal that the bot shows to somebody. */
export type Shown = { id: string; view: Record<string, unknown> };

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** Opens the form, sends it, and lets the card be posted. */
export async function offerJob(workspace: Workspace, user: string, job: Record<string, unknown> = JOB) {
  const before = workspace.shown.length;
  await workspace.type(user, '/ospo-job');
  const sent = await workspace.submit(user, await workspace.window(before + 1), job);
  await workspace.pass(2 * SECOND);
  return sent;
}

/** The real bot in an embedded Slack, reached by signed HTTP as Slack would. */
export async function openWorkspace(store: Store, config: Config = configOf()) {
  const clock = createSandboxClock(Date.parse('2026-11-20T09:00:00Z'));
  const replies = new Map<string, Record<string, unknown>[]>();
  const replied = new EventTarget();
  const slack = await openSlack(config, clock, (id, body) => {
    replies.set(id, [...(replies.get(id) ?? []), body as Record<string, unknown>]);
    replied.dispatchEvent(new Event(id));
    return true;
  });
  const log = pino({ level: 'silent' });
  const shown: Shown[] = [];
  const calls: { method: string; params: URLSearchParams }[] = [];
  const opened = new EventTarget();
  const gone = new Set<string>();
  const watching: typeof fetch = async (url, init) => {
    const method = String(url).split('/').at(-1) ?? '';
    const params = new URLSearchParams(String(init?.body ?? ''));
    const answer = await fetch(url, init);
    calls.push({ method, params });
    if (method === 'usergroups.users.list') {
      const { users } = (await answer.json()) as { users: string[] };
      return Response.json({ ok: true, users: users.filter((user) => !gone.has(user)) });
    }
    if (method.startsWith('views.') && method !== 'views.publish') {
      const { view } = (await answer.clone().json()) as { view?: { id: string } };
      shown.push({ id: view?.id ?? '', view: JSON.parse(params.get('view') ?? '{}') });
      opened.dispatchEvent(new Event('view'));
    }
    return answer;
  };
  /** A process of the bot, with nothing in its memory. */
  const boot = async (store: Store) => {
    const feeds = openFeeds();
    const access = { token: BOT.token, apiUrl: slack.apiUrl, fetch: watching };
    const parts = { config, clock, ids: systemIds, store, feeds, log, slack: access };
    const door = httpDoor({
      signingSecret: SECRET,
      port: 0,
      host: '127.0.0.1',
      healthy: async () => true,
      log,
    });
    const bot = createBot(parts);
    const tasks = createTasks(bot);
    createApp(bot, parts, door);
    await door.open();
    const driver = createDriver({ clock, tasks, elapsed: () => 0, onFault: () => {} });
    const stop = async () => {
      await driver.stop();
      await tasks.stop();
      await Promise.all([door.close(), feeds.close()]);
    };
    return { bot, door, driver, stop };
  };
  let running = await boot(store);

  /** Sends a body as Slack does; `skew` is how far its clock is ahead. */
  const send = async (body: string, skew: Millis = 0, type = FORM): Promise<Response> => {
    const timestamp = Math.floor((Date.now() + skew) / SECOND);
    const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    return deliver(body, timestamp, `v0=${signature}`, type);
  };

  const deliver = (
    body: string,
    timestamp: number,
    signature: string | null,
    type = FORM,
  ): Promise<Response> =>
    fetch(`http://127.0.0.1:${running.door.port()}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        ...(signature !== null && { 'x-slack-signature': signature }),
      },
      body,
    });

  const interact = (payload: Record<string, unknown>, skew?: Millis) =>
    send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), skew);

  const base = (user: string) => ({
    user: { id: user, name: user, team_id: 'T000000001' },
    team: { id: 'T000000001', domain: 'sandbox' },
    api_app_id: BOT.appId,
    token: 'x',
    is_enterprise_install: false,
  });

  const tapAtHome = (user: string, actionId: string, nth = 0) => {
    const { home } = slack.views.of(user);
    const action = buttonOf(home?.blocks ?? [], actionId, nth);
    return interact({
      ...base(user),
      type: 'block_actions',
      container: { type: 'view', view_id: home?.id },
      trigger_id: slack.views.trigger(user),
      view: home,
      actions: [{ ...action, block_id: 'b', action_ts: '1' }],
    });
  };

  return {
    bot: running.bot,
    config,
    clock,
    slack,
    store,
    calls,
    shown,
    send,
    interact,
    /** Sends a body with a signature that somebody has made up. */
    forge: (body: string, signature: string | null) =>
      deliver(body, Math.floor(Date.now() / SECOND), signature),
    /** Takes somebody out of every user group, or lets them in again. */
    group(user: string, isIn: boolean): void {
      if (isIn) gone.delete(user);
      else gone.add(user);
    },
    /** Types a command; resolves to what was opened (`views`) or replied. */
    async type(user: string, command: string, text = '', response?: string) {
      const id = randomUUID();
      const fields = {
        command,
        text,
        user_id: user,
        user_name: user,
        team_id: 'T000000001',
        channel_id: 'C1',
        channel_name: 'general',
        api_app_id: BOT.appId,
        trigger_id: slack.views.trigger(user),
        response_url: response ?? `${slack.respondUrl}${id}`,
      };
      const heard = await send(new URLSearchParams(fields).toString());
      return { status: heard.status, id, body: new URLSearchParams(fields).toString() };
    },
    /** What was replied to a command or press, as soon as it is there. */
    async reply(id: string): Promise<Record<string, unknown>> {
      if (!replies.has(id)) await once(replied, id);
      return replies.get(id)?.at(-1) ?? {};
    },
    /** The newest window, once so many were shown or changed in all. */
    async window(count: number): Promise<Shown> {
      while (shown.length < count) await once(opened, 'view');
      const last = shown.at(-1);
      if (last === undefined) throw new Error('no window');
      return last;
    },
    /** The newest card. */
    card(): Kept {
      const card = this.messages('#ospo-moderators').at(-1);
      if (card === undefined) throw new Error('no card');
      return card;
    },
    /** Presses a button of a message. */
    async press(user: string, message: Kept, actionId: string, trigger?: string) {
      const id = randomUUID();
      const action = buttonOf(message.blocks, actionId);
      const payload = {
        ...base(user),
        type: 'block_actions',
        container: { type: 'message', message_ts: message.ts, channel_id: message.channel },
        trigger_id: trigger ?? slack.views.trigger(user),
        channel: { id: message.channel, name: 'x' },
        message: { ts: message.ts, text: message.text, blocks: message.blocks },
        response_url: `${slack.respondUrl}${id}`,
        actions: [{ ...action, block_id: 'b', action_ts: '1' }],
      };
      const heard = await interact(payload);
      return { status: heard.status, id };
    },
    /** Presses a button and waits for what the person is told. */
    async decide(user: string, message: Kept, actionId: string): Promise<string> {
      const { id } = await this.press(user, message, actionId);
      return text(await this.reply(id));
    },
    /** Something happens to somebody, as the Events API tells it. */
    async hear(event: Record<string, unknown>) {
      const body = { ...base(String(event['user'])), type: 'event_callback', event_id: randomUUID(), event };
      return send(JSON.stringify(body), 0, 'application/json');
    },
    /** Opens App Home and waits until it is shown. */
    async home(user: string): Promise<string> {
      await this.hear({ type: 'app_home_opened', user, channel: 'D1', tab: 'home' });
      // Events are acknowledged before they are acted on.
      while ((await store.homes.nextStale()) === null) await breathe();
      await running.driver.advanceTo(clock.now() + SECOND);
      return text(slack.views.of(user).home?.blocks);
    },
    /** Presses a button in App Home, which has no address to answer to. */
    tapAtHome,
    /** The same, and waits until it is acted on and Home is to be shown anew. */
    async pressAtHome(user: string, actionId: string, nth = 0) {
      await tapAtHome(user, actionId, nth);
      while ((await store.homes.nextStale()) === null) await breathe();
    },
    /** Sends a form; resolves to what the bot acknowledges it with. */
    async submit(user: string, { id, view }: Shown, answers: Record<string, unknown>) {
      const values = Object.fromEntries(
        Object.entries(answers).map(([name, value]) => [name, { value: elementOf(value) }]),
      );
      const payload = {
        ...base(user),
        type: 'view_submission',
        trigger_id: randomUUID(),
        view: { ...view, id, root_view_id: id, hash: '1', state: { values } },
      };
      const heard = await interact(payload);
      const text = await heard.text();
      const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      return { status: heard.status, answer, payload };
    },
    /** Lets so much time pass, with all that is due in it. */
    pass: (time: Millis) => running.driver.advanceTo(clock.now() + time),
    /** The messages of a channel, or of the direct conversation with a user. */
    messages(place: string): Kept[] {
      const id = place.startsWith('#')
        ? slack.channels.find(({ name }) => name === place.slice(1))?.id
        : slack.ledger.directs().find(({ user }) => user === place)?.id;
      return slack.ledger.all().filter(({ channel }) => channel === id);
    },
    /** The bot ends, and begins anew with the store that is opened then; Slack stays. */
    async restart(reopen: () => Promise<Store>) {
      await running.stop();
      running = await boot(await reopen());
    },
    async close() {
      await running.stop();
      await slack.close();
    },
  };
}

function buttonOf(blocks: readonly unknown[], actionId: string, nth = 0): Record<string, unknown> {
  type Pressable = { action_id?: string };
  const rows = blocks as { elements?: Pressable[]; accessory?: Pressable }[];
  const all = rows.flatMap(({ elements = [], accessory }) =>
    accessory ? [...elements, accessory] : elements,
  );
  const found = all.filter(({ action_id }) => action_id === actionId)[nth];
  if (found === undefined) throw new Error(`no button ${actionId}`);
  return { ...found, type: 'button' };
}

function elementOf(value: unknown): Record<string, unknown> {
  if (Array.isArray(value))
    return { type: 'multi_static_select', selected_options: value.map((one) => ({ value: one })) };
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  return { type: 'plain_text_input', value };
}
