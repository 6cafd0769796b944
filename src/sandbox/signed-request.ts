import { createHmac } from 'node:crypto';
import type { Instant, Millis } from '../domain/time.ts';

/** What Slack shows to the person. `unheard`: no answer in three seconds, or a refusal. */
export type Heard = { type: 'heard' } | { type: 'unheard'; reason: string };

/** Slack waits this long: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const ACK: Millis = 3_000;

/** Where the bot listens, its signing secret, and the machine's clock: by that, not by the sandbox's, the bot judges how old a signature is. */
export type BotAddress = { requestUrl: () => string; secret: string; realNow: () => Instant };

/** Sends a payload to the bot as Slack does, and tells what the person gets to see of it. */
export async function sendSigned(
  { requestUrl, secret, realNow }: BotAddress,
  payload: unknown,
): Promise<Heard> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = Math.floor(realNow() / 1_000);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(secret, timestamp, body),
  };
  try {
    const said = await fetch(requestUrl(), {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(ACK),
    });
    return said.ok ? { type: 'heard' } : { type: 'unheard', reason: `the bot answered ${said.status}` };
  } catch {
    return { type: 'unheard', reason: 'the bot did not answer within three seconds' };
  }
}

/** Signs a request as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}
