import { failureOf } from './classify.ts';
import type { ChannelOutcome } from './slack.ts';

/** Why no conversation was found. The errors in `gone` say that there is none for us; every other failure may pass. */
export function missingChannel(error: unknown, gone: readonly string[]): ChannelOutcome {
  const failure = failureOf(error);
  switch (failure.type) {
    case 'later':
      return { type: 'later', reason: 'rate limited', retryAfter: failure.retryAfter };
    case 'refused':
      return gone.includes(failure.error)
        ? { type: 'unknown', reason: failure.error }
        : { type: 'later', reason: failure.error, retryAfter: null };
    case 'unsent':
    case 'unknown':
      return { type: 'later', reason: failure.reason, retryAfter: null };
  }
}
