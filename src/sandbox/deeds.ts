import { z } from 'zod';
import { type Command, splitCommand, threadText, unknownText } from './commands.ts';
import { findElement, Raw } from './element.ts';
import { GALLERY_CHANNEL, GALLERY_COMMAND } from './gallery/gallery.ts';
import { checkInputs } from './input-check.ts';
import type { Outcome } from './interactions.ts';
import type { Person } from './people.ts';
import type { Sandbox } from './sandbox.ts';
import { escapedCommandText, typedText } from './typed.ts';
import type { View } from './view.ts';

const Ids = z.strictObject({ blockId: z.string(), actionId: z.string() });
const Raws = z.record(z.string(), z.record(z.string(), Raw));
const by = { person: z.string() };

/** What somebody does on the page. `raws` is what the inputs around hold, by block and action. */
export const Deed = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('press'),
    ...by,
    channel: z.string(),
    ts: z.string(),
    at: Ids,
    raw: Raw,
    raws: Raws,
  }),
  z.strictObject({ type: z.literal('act'), ...by, view: z.string(), at: Ids, raw: Raw, raws: Raws }),
  z.strictObject({ type: z.literal('submit'), ...by, view: z.string(), raws: Raws }),
  z.strictObject({ type: z.literal('close'), ...by, view: z.string(), all: z.boolean() }),
  z.strictObject({
    type: z.literal('write'),
    ...by,
    channel: z.string(),
    thread: z.string().nullable(),
    text: z.string().min(1).max(40_000),
  }),
  z.strictObject({ type: z.literal('home'), ...by }),
]);
export type Deed = z.infer<typeof Deed>;

const GONE: Outcome = { type: 'unheard', reason: 'it is not there any more' };
const HEARD: Outcome = { type: 'heard' };

/** Does it, and tells what the person gets to see. */
export async function doDeed(sandbox: Sandbox, deed: Deed): Promise<Outcome> {
  const person = sandbox.slack.people.find(({ id }) => id === deed.person);
  if (person === undefined) return { type: 'unheard', reason: 'there is nobody of that name' };
  switch (deed.type) {
    case 'press':
      return press(sandbox, person, deed);
    case 'act':
      return act(sandbox, person, deed);
    case 'submit':
      return submit(sandbox, person, deed);
    case 'close': {
      const view = viewOf(sandbox, person, deed.view);
      return view === null ? GONE : sandbox.interactions.close(person, view, deed.all);
    }
    case 'write':
      return write(sandbox, person, deed);
    case 'home':
      return openHome(sandbox, person);
  }
}

type Of<T extends Deed['type']> = Extract<Deed, { type: T }>;

async function press({ slack, interactions }: Sandbox, person: Person, deed: Of<'press'>): Promise<Outcome> {
  const message = slack.ledger.find(deed.channel, deed.ts);
  const placed = message === null ? null : findElement(message.blocks, deed.at);
  if (message === null || placed === null) return GONE;
  return interactions.press(
    { person, placed, raw: deed.raw, raws: deed.raws },
    message,
    placeOf(slack, deed),
  );
}

async function act(sandbox: Sandbox, person: Person, deed: Of<'act'>): Promise<Outcome> {
  const view = viewOf(sandbox, person, deed.view);
  const placed = view === null ? null : findElement(view.blocks, deed.at);
  if (view === null || placed === null) return GONE;
  return sandbox.interactions.act({ person, placed, raw: deed.raw, raws: deed.raws }, view);
}

async function submit(sandbox: Sandbox, person: Person, { view: id, raws }: Of<'submit'>): Promise<Outcome> {
  const view = viewOf(sandbox, person, id);
  if (view === null) return GONE;
  const errors = checkInputs(view.blocks, raws);
  return Object.keys(errors).length > 0
    ? { type: 'errors', errors }
    : sandbox.interactions.submit(person, view, raws);
}

async function write(sandbox: Sandbox, person: Person, deed: Of<'write'>): Promise<Outcome> {
  const { slack, interactions } = sandbox;
  const typed = deed.text.startsWith('/') ? splitCommand(deed.text) : null;
  if (typed === null) return say(sandbox, person, deed);
  const line = { person, channel: placeOf(slack, deed), ...typed };
  const known = commandsHere(sandbox).find(({ command }) => command === typed.command);
  if (deed.thread !== null) interactions.tell(line, threadText(typed.command));
  else if (known === undefined) interactions.tell(line, unknownText(typed.command));
  else {
    const text = known.escapes ? escapedCommandText(typed.text, slack) : typed.text;
    return interactions.command({ ...line, text });
  }
  return HEARD;
}

async function say({ slack }: Sandbox, person: Person, deed: Of<'write'>): Promise<Outcome> {
  if (deed.channel === GALLERY_CHANNEL.id)
    return { type: 'unheard', reason: 'the gallery takes commands only' };
  const error = await slack.say(person, deed.channel, deed.thread, typedText(deed.text, slack));
  return error === null ? HEARD : { type: 'unheard', reason: `Slack says ${error}` };
}

/** The commands that somebody may type now. */
export function commandsHere({ slack, gallery }: Pick<Sandbox, 'slack' | 'gallery'>): readonly Command[] {
  return [...slack.surfaces.commands, ...(gallery.isOpen() ? [GALLERY_COMMAND] : [])];
}

async function openHome({ slack, interactions }: Sandbox, person: Person): Promise<Outcome> {
  if (!slack.surfaces.events.includes('app_home_opened')) return HEARD;
  const direct = slack.ledger.directs().find(({ user }) => user === person.id);
  return interactions.openHome(person, direct?.id ?? '');
}

function placeOf({ channels }: Sandbox['slack'], { channel: id }: { channel: string }) {
  const name = [...channels, GALLERY_CHANNEL].find((one) => one.id === id)?.name ?? 'directmessage';
  return { id, name };
}

function viewOf({ slack }: Sandbox, { id: person }: Person, id: string): View | null {
  const { stack, home } = slack.views.of(person);
  return [...stack, ...(home === null ? [] : [home])].find((view) => view.id === id) ?? null;
}
