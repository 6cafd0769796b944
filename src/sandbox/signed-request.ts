import { createHmac } from 'node:crypto';
import type { Instant, Millis } from '../domain/time.ts';

/** What came of a request to the bot. `unheard`: no answer in three seconds, or a refusal; `error` is Slack's name for it. */
export type Said =
  | { type: 'heard'; body: string }
  | { type: 'unheard'; reason: string; error: 'operation_timeout' | 'dispatch_failed' };

/** Slack waits this long: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const ACK: Millis = 3_000;

/**
 * Where the bot listens, its signing secret, and the machine's clock: by that, not by the sandbox's, the bot judges how
 * old a signature is. `name` is what the request is about: a command, an `action_id` or a `callback_id`.
 */
export type BotAddress = {
  requestUrl: (name: string) => string;
  secret: string;
  realNow: () => Instant;
  /** Told of each request and what came of it. */
  onSent?: (name: string, content: Content, said: Said) => void;
};

/** A body as Slack sends it. */
export type Content = { type: 'application/json' | 'application/x-www-form-urlencoded'; body: string };

/** A payload of an interaction: https://docs.slack.dev/interactivity/handling-user-interaction#payloads */
export function interactionContent(payload: unknown): Content {
  return formContent({ payload: JSON.stringify(payload) });
}

/** Fields of a form, as a slash command is sent. */
export function formContent(fields: Record<string, string>): Content {
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/** An event: https://docs.slack.dev/apis/events-api/#event-type-structure */
export function eventContent(event: unknown): Content {
  return { type: 'application/json', body: JSON.stringify(event) };
}

/** Sends something to the bot as Slack does, signed, and tells what the bot answered. */
export async function sendSigned(address: BotAddress, name: string, content: Content): Promise<Said> {
  const said = await send(address, name, content);
  address.onSent?.(name, content, said);
  return said;
}

async function send(
  { requestUrl, secret, realNow }: BotAddress,
  name: string,
  { type, body }: Content,
): Promise<Said> {
  const timestamp = Math.floor(realNow() / 1_000);
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(secret, timestamp, body),
  };
  try {
    const signal = AbortSignal.timeout(ACK);
    const said = await fetch(requestUrl(name), { method: 'POST', headers, body, signal });
    const text = await said.text();
    return said.ok ? { type: 'heard', body: text } : refused(`the bot answered ${said.status}`);
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    if (!late) return refused('the bot is not there');
    return {
      type: 'unheard',
      reason: 'the bot did not answer within three seconds',
      error: 'operation_timeout',
    };
  }
}

function refused(reason: string): Said {
  return { type: 'unheard', reason, error: 'dispatch_failed' };
}

/** Signs a request as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}
