import type { Bot } from '../bot.ts';
import { type Instant, MINUTE } from '../domain/time.ts';

const KEY = 'clock-seen';
const SLACK = 5 * MINUTE;

/**
 * May the clock be believed? A machine without a battery starts in 1970: until its clock has come near the last time
 * that this installation saw, nothing is sent. Once believed it is followed, also when it is set back, unless it is
 * doubtful itself.
 */
export function createClockGuard({ clock, store, log }: Bot): () => Promise<boolean> {
  let believed = false;
  let warned = false;
  let saved = Number.NEGATIVE_INFINITY;

  const comesNear = async (now: Instant): Promise<boolean> => {
    const seen = Number((await store.meta.get(KEY)) ?? Number.NEGATIVE_INFINITY);
    // Written so that a value which is no number holds nobody back.
    if (!(now < seen - SLACK)) return true;
    if (!warned)
      log.error(
        { now, seen },
        'the clock is behind the time of the last run; nothing is sent until it is right',
      );
    warned = true;
    return false;
  };

  return async () => {
    if (clock.doubtful?.()) return false;
    const now = clock.now();
    believed ||= await comesNear(now);
    if (believed && Math.abs(now - saved) >= MINUTE) {
      await store.meta.set(KEY, String(now));
      saved = now;
    }
    return believed;
  };
}
