import { createHash } from 'node:crypto';
import { MINUTE, type Millis, SECOND } from '../domain/time.ts';

const FIRST: Millis = 2 * SECOND;
const LONGEST: Millis = 5 * MINUTE;

/**
 * How long to wait before the next try, after so many failures in a row (1 and up): twice as long each time, at most
 * five minutes. `luck` is any random text; it takes up to half away, so that many do not come back at once.
 */
export function backoff(failures: number, luck: string): Millis {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20));
  const draw = createHash('sha256').update(luck).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(whole * (1 - draw / 2));
}
