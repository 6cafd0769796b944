import type { Bot } from '../bot.ts';

/**
 * A task that never overlaps with itself: asked again while it runs, it answers with the run that is under way. What
 * it throws is logged with a reference and stops nobody else; the next run looks again. Its name is in `failing` from a run
 * that failed until one that did not.
 */
export function alone(
  { log, ids, failing }: Pick<Bot, 'log' | 'ids'> & { failing: Set<string> },
  name: string,
  run: () => Promise<void>,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  const once = async () => {
    try {
      await run();
      failing.delete(name);
    } catch (error) {
      failing.add(name);
      log.error({ err: error, task: name, reference: ids.random() }, 'a task failed');
    } finally {
      running = null;
    }
  };
  return () => {
    running ??= once();
    return running;
  };
}
