import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { z } from 'zod';
import { type Millis, SECOND } from '../domain/time.ts';
import { LATER } from './client.ts';
import { leftNothing } from './connection.ts';
import type { EditOutcome, PostOutcome } from './slack.ts';

/**
 * Answers that say that Slack took nothing (docs.slack.dev/reference/methods/chat.postMessage). `permanent`: asking
 * again changes nothing until somebody mends the channel or the message; tokens and scopes are mended while we wait.
 * What is not named here proves nothing: `internal_error` and `fatal_error` may come after the message was stored.
 */
const REFUSALS: Readonly<Record<string, 'permanent' | 'for now'>> = {
  account_inactive: 'for now',
  as_user_not_supported: 'permanent',
  cannot_reply_to_message: 'permanent',
  channel_not_found: 'permanent',
  ekm_access_denied: 'permanent',
  invalid_auth: 'for now',
  invalid_blocks: 'permanent',
  invalid_blocks_format: 'permanent',
  invalid_metadata_format: 'permanent',
  invalid_metadata_schema: 'permanent',
  is_archived: 'permanent',
  message_limit_exceeded: 'for now',
  messages_tab_disabled: 'permanent',
  metadata_too_large: 'permanent',
  missing_scope: 'for now',
  msg_blocks_too_long: 'permanent',
  msg_too_long: 'permanent',
  no_text: 'permanent',
  not_authed: 'for now',
  not_in_channel: 'permanent',
  rate_limited: 'for now',
  ratelimited: 'for now',
  restricted_action: 'permanent',
  restricted_action_non_threadable_channel: 'permanent',
  restricted_action_read_only_channel: 'permanent',
  restricted_action_thread_locked: 'permanent',
  restricted_action_thread_only_channel: 'permanent',
  token_expired: 'for now',
  token_revoked: 'for now',
  too_many_attachments: 'permanent',
};

const Posted = z.looseObject({ ok: z.literal(true), ts: z.string().min(1), channel: z.string().min(1) });
/** What one failed request tells. `later`: Slack asked us to wait; `error`: its own word for what it refused; else nothing is known. */
export type Failure =
  | { type: 'later'; retryAfter: Millis }
  | { type: 'refused'; error: string }
  | { type: 'unsent'; reason: string }
  | { type: 'unknown'; reason: string };

/** Reads an error of the SDK, or of what lies below it; the reason is one short line without any content. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { type: 'later', retryAfter: wait(error.retryAfter) };
  if (error instanceof WebAPIPlatformError) return refusalOf(error.data);
  if (error instanceof WebAPIHTTPError) return { type: 'unknown', reason: `HTTP ${error.statusCode}` };
  const unsent = leftNothing(error);
  return unsent === null
    ? { type: 'unknown', reason: nameOf(error) }
    : { type: 'unsent', reason: `no connection (${unsent})` };
}

/** What is known after the request of `chat.postMessage` was answered. */
export function postedOutcome(answer: unknown): PostOutcome {
  const posted = Posted.safeParse(answer);
  if (!posted.success) return { type: 'in_doubt', reason: 'an answer without ok, channel and ts' };
  return { type: 'posted', ts: posted.data.ts, channelId: posted.data.channel };
}

/** What is known after the request of `chat.postMessage` failed. */
export function failedPost(error: unknown): PostOutcome {
  const failure = failureOf(error);
  switch (failure.type) {
    case 'later':
      return { type: 'not_sent', reason: 'rate limited', retryAfter: failure.retryAfter, permanent: false };
    case 'unsent':
      return { type: 'not_sent', reason: failure.reason, retryAfter: null, permanent: false };
    case 'refused': {
      const reason = failure.error;
      const standing = Object.hasOwn(REFUSALS, reason) ? REFUSALS[reason] : undefined;
      if (standing === undefined) return { type: 'in_doubt', reason };
      return { type: 'not_sent', reason, retryAfter: null, permanent: standing === 'permanent' };
    }
    case 'unknown':
      return { type: 'in_doubt', reason: failure.reason };
  }
}

/** What is known after the request of `chat.update` or `chat.delete` failed. */
export function failedEdit(error: unknown): EditOutcome {
  const failure = failureOf(error);
  switch (failure.type) {
    case 'later':
      return { type: 'not_done', reason: 'rate limited', retryAfter: failure.retryAfter, permanent: false };
    case 'refused':
      return refusedEdit(failure.error);
    case 'unsent':
    case 'unknown':
      return { type: 'not_done', reason: failure.reason, retryAfter: null, permanent: false };
  }
}

/** Refusals of an edit that stay refusals, besides those of a post. */
const FINAL_EDITS = [
  'cant_delete_message',
  'cant_update_message',
  'edit_window_closed',
  'is_inactive',
  'block_mismatch',
];

function refusedEdit(error: string): EditOutcome {
  if (error === 'message_not_found') return { type: 'gone' };
  const permanent =
    FINAL_EDITS.includes(error) || (Object.hasOwn(REFUSALS, error) && REFUSALS[error] === 'permanent');
  return { type: 'not_done', reason: error, retryAfter: null, permanent };
}

/** `ok: false`. The SDK also makes one of a body that is not JSON, with the whole body as the error. */
function refusalOf({ error, response_metadata }: WebAPIPlatformError['data']): Failure {
  if (!/^[a-z0-9_.:-]{1,80}$/i.test(String(error))) {
    return { type: 'unknown', reason: "an answer that is not Slack's" };
  }
  if (!/^rate_?limited$/.test(error)) return { type: 'refused', error };
  return { type: 'later', retryAfter: wait(response_metadata?.retryAfter ?? Number.NaN) };
}

function wait(seconds: number): Millis {
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * SECOND : LATER;
}

function nameOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return 'a fault that says nothing';
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.name;
  return `${code}: ${inner.message}`.replace(/\s+/g, ' ').slice(0, 120);
}
