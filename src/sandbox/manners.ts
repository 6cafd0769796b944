import { z } from 'zod';
import { type Instant, type Millis, SECOND } from '../domain/time.ts';

/** An answer of the Web API: https://docs.slack.dev/apis/web-api/#responses */
export type Answer = { [field: string]: unknown; ok: boolean };

/** The arguments of a call, as text: structured ones are JSON in the form that the official client sends. */
export type Params = Readonly<Record<string, string>>;

const Listing = z.looseObject({
  messages: z.array(
    z.looseObject({ ts: z.string(), metadata: z.looseObject({ event_type: z.string() }).optional() }),
  ),
});

/** Makes an answer of the emulator what Slack would have said; most pass as they are. */
export function mend(method: string, params: Params, answer: Answer): Answer {
  switch (method) {
    case 'conversations.history':
    case 'conversations.replies':
      return { ...answer, ...mendListing(params, answer) };
    default:
      return answer;
  }
}

/** Slack keeps to `oldest` and `latest`, and gives metadata's payload only to those who ask: /reference/methods/conversations.history */
function mendListing(params: Params, answer: Answer): Record<string, unknown> {
  const listing = Listing.safeParse(answer);
  if (!listing.success) return {};
  const inclusive = params['inclusive'] === 'true' || params['inclusive'] === '1';
  const oldest = Number(params['oldest'] ?? 0);
  const latest = Number(params['latest'] ?? Number.POSITIVE_INFINITY);
  const within = (ts: number) =>
    (ts > oldest && ts < latest) || (inclusive && (ts === oldest || ts === latest));
  const whole = params['include_all_metadata'] === 'true' || params['include_all_metadata'] === '1';
  const messages = listing.data.messages
    .filter(({ ts }) => within(Number(ts)))
    .map(({ metadata, ...message }) =>
      metadata === undefined
        ? message
        : { ...message, metadata: whole ? metadata : { event_type: metadata.event_type } },
    );
  return { messages };
}

/** A history at `now` (UTC, ms) that does not hold yet what was posted in the last `lag` milliseconds. */
export function lagging(answer: Answer, now: Instant, lag: Millis): Answer {
  const listing = Listing.safeParse(answer);
  if (lag === 0 || !listing.success) return answer;
  return { ...answer, messages: listing.data.messages.filter(({ ts }) => Number(ts) * SECOND <= now - lag) };
}

/** Reads the arguments of a call: form (the official client) or JSON. */
export function readParams(contentType: string, body: string): Params {
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const fields = z.record(z.string(), z.unknown()).safeParse(parseJson(body));
  if (!fields.success) return {};
  return Object.fromEntries(
    Object.entries(fields.data).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** What a JSON text says, or `null` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
