import type { Instant } from '../domain/time.ts';
import type { SlackCall } from './front.ts';
import { parseJson } from './manners.ts';
import type { Content, Said } from './signed-request.ts';
import type { Exchange } from './traffic.ts';

type Entry = Omit<Exchange, 'id'>;

/** A call of the Web API; `status` is that of HTTP, `null` when the answer was lost on its way. The token is left out. */
export function callEntry({ at, method, params, answer }: SlackCall, status: number | null): Entry {
  const { token: _, ...sent } = params;
  const about = params['channel'] ?? params['channel_id'] ?? params['users'] ?? params['user_id'] ?? null;
  const error = typeof answer['error'] === 'string' ? answer['error'] : 'refused';
  const named = status === 200 ? error : `${status} ${error}`;
  const outcome = status === null ? 'answer lost' : answer.ok ? 'ok' : named;
  const ok = status !== null && answer.ok;
  return { at, to: 'slack', method, about, outcome, ok, sent: unpacked(sent), said: answer };
}

/** What the bot sent to a `response_url`. */
export function respondEntry(at: Instant, body: unknown, taken: boolean): Entry {
  const outcome = taken ? 'ok' : 'expired_url';
  return {
    at,
    to: 'slack',
    method: 'response_url',
    about: null,
    outcome,
    ok: taken,
    sent: body,
    said: outcome,
  };
}

/** What somebody did, as the bot was told: `name` is the command, the `action_id` or the `callback_id`. */
export function sentEntry(at: Instant, name: string, { type, body }: Content, said: Said): Entry {
  const form = Object.fromEntries(new URLSearchParams(body));
  const sent = type === 'application/json' ? parseJson(body) : (parseJson(form['payload'] ?? '') ?? form);
  const method = typeof sent === 'object' && sent !== null && 'type' in sent ? String(sent.type) : 'command';
  const ok = said.type === 'heard';
  const answer = ok ? (parseJson(said.body) ?? said.body) : said.reason;
  return { at, to: 'bot', method, about: name, outcome: ok ? 'ok' : said.error, ok, sent, said: answer };
}

/** Structured arguments are sent as JSON in a text. */
function unpacked(params: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      /^[[{]/.test(text) ? (parseJson(text) ?? text) : text,
    ]),
  );
}
