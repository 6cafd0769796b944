import { createHash } from 'node:crypto';
import { MINUTE, type Millis, SECOND } from '../domain/time.ts';

/** The first wait, and the longest. */
type Patience = { first: Millis; longest: Millis };

const SLACK: Patience = { first: 2 * SECOND, longest: 5 * MINUTE };

/**
 * How long to wait before the next try, after so many failures in a row (1 and up): twice as long each time, as far as
 * patience goes. `luck` is any random text; it takes up to half away, so that many do not come back at once.
 */
export function backoff(failures: number, luck: string, { first, longest } = SLACK): Millis {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  const draw = createHash('sha256').update(luck).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(whole * (1 - draw / 2));
}
