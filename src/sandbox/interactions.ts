import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { type CommandLine, commandFields, failureText } from './commands.ts';
import type { Placed, Raw, Raws } from './element.ts';
import type { Kept } from './ledger.ts';
import { parseJson } from './manners.ts';
import { closing, homeOpened, messageAction, type Place, submission, viewAction } from './payloads.ts';
import type { Person } from './people.ts';
import type { Origin, ResponseUrls } from './response-urls.ts';
import {
  type BotAddress,
  type Content,
  eventContent,
  formContent,
  interactionContent,
  type Said,
  sendSigned,
} from './signed-request.ts';
import type { View } from './view.ts';
import type { Views } from './views.ts';

/** What the person gets to see. `errors` stand beside the inputs, by `block_id`. */
export type Outcome =
  | { type: 'heard' }
  | { type: 'unheard'; reason: string }
  | { type: 'errors'; errors: Record<string, string> };

/** An element that somebody uses, and what all the inputs beside it hold. */
type Used = { person: Person; placed: Placed; raw: Raw; raws: Raws };

/** Sends what people do to the bot, and does what the bot answers. */
export type Interactions = {
  /** In a message. */
  press(used: Used, message: Kept, channel: Place): Promise<Outcome>;
  /** In a modal or in App Home. */
  act(used: Used, view: View): Promise<Outcome>;
  submit(person: Person, view: View, raws: Raws): Promise<Outcome>;
  /** Closes a view; with `all`, those below it too. */
  close(person: Person, view: View, all: boolean): Promise<Outcome>;
  /** A slash command; when nobody answers, Slackbot says so. */
  command(line: CommandLine): Promise<Outcome>;
  /** A word of Slackbot to the one who gave a command. */
  tell(line: CommandLine, text: string): void;
  openHome(person: Person, channel: string): Promise<Outcome>;
};

const Errors = z.record(z.string(), z.string());
/** https://docs.slack.dev/surfaces/modals#response_actions */
const Response = z.discriminatedUnion('response_action', [
  z.looseObject({ response_action: z.literal('errors'), errors: Errors }),
  z.looseObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.looseObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.looseObject({ response_action: z.literal('clear') }),
]);

/** Slack's own account. */
const SLACKBOT = 'USLACKBOT';
const HEARD: Outcome = { type: 'heard' };
const NONSENSE: Outcome = {
  type: 'unheard',
  reason: 'the bot gave an answer that Slack does not understand',
};

/** `now` is the sandbox's clock; `newId` names events. */
export function createInteractions(options: {
  address: BotAddress;
  urls: ResponseUrls;
  views: Views;
  now: () => Instant;
  newId: () => string;
}): Interactions {
  const { address, urls, views, now } = options;
  const send = (name: string, content: Content) => sendSigned(address, name, content);
  const interact = (name: string, payload: unknown) => send(name, interactionContent(payload));
  const nameOf = ({ placed }: Used) => placed.element.action_id;
  const originOf = ({ channel, person }: CommandLine): Origin => {
    return { channel: channel.id, ts: null, threadTs: null, person: person.id };
  };
  const tell = (line: CommandLine, text: string) => void urls.show(originOf(line), { text }, SLACKBOT);
  const withTrigger = (used: Used) => ({ ...used, triggerId: views.trigger(used.person.id) });

  return {
    async press(used, message, channel) {
      const { threadTs, ts } = message;
      const url = urls.open({ channel: channel.id, ts, threadTs, person: used.person.id });
      return outcome(
        await interact(nameOf(used), messageAction(withTrigger(used), message, channel, url, now())),
      );
    },
    act: async (used, view) =>
      outcome(await interact(nameOf(used), viewAction(withTrigger(used), view, now()))),
    async submit(person, view, raws) {
      const payload = submission(person, view, raws, views.trigger(person.id));
      const said = await interact(view.callback_id, payload);
      return said.type === 'heard' ? follow(views, person, view, said.body) : outcome(said);
    },
    async close(person, view, all) {
      const [lowest = view] = all ? views.of(person.id).stack : [];
      for (const closed of views.close(person.id, lowest.id)) {
        if (closed.notify_on_close) await interact(closed.callback_id, closing(person, closed, all));
      }
      return HEARD;
    },
    async command(line) {
      const origin = originOf(line);
      const fields = commandFields(line, urls.open(origin), views.trigger(line.person.id));
      const said = await send(line.command, formContent(fields));
      if (said.type === 'unheard') tell(line, failureText(line, said.error));
      else if (said.body !== '') urls.show(origin, parseJson(said.body) ?? { text: said.body });
      return HEARD;
    },
    tell,
    async openHome(person, channel) {
      const { home } = views.of(person.id);
      const event = homeOpened(person, { tab: 'home', channel, home }, options.newId(), now());
      return outcome(await send('app_home_opened', eventContent(event)));
    },
  };
}

function outcome(said: Said): Outcome {
  return said.type === 'heard' ? HEARD : { type: 'unheard', reason: said.reason };
}

/** Without an answer the view closes: https://docs.slack.dev/surfaces/modals#close_current_view */
function follow(views: Views, { id }: Person, view: View, body: string): Outcome {
  const given = parseJson(body);
  if (body === '' || (given !== null && typeof given === 'object' && Object.keys(given).length === 0)) {
    views.close(id, view.id);
    return HEARD;
  }
  const { success, data } = Response.safeParse(given);
  if (!success) return NONSENSE;
  switch (data.response_action) {
    case 'errors':
      return errorsFor(view, data.errors);
    case 'clear':
      views.close(id, view.root_view_id);
      return HEARD;
    case 'update':
    case 'push':
      return views.change(id, view.id, data.response_action, data.view) ? HEARD : NONSENSE;
  }
}

/** Slack takes errors for the inputs of the view alone. */
function errorsFor({ blocks }: View, errors: Record<string, string>): Outcome {
  const inputs = new Set(blocks.filter(({ type }) => type === 'input').map(({ block_id: id }) => id));
  return Object.keys(errors).every((id) => inputs.has(id)) ? { type: 'errors', errors } : NONSENSE;
}
