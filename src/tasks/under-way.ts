/** Work that has begun and that nobody waits for, until somebody does. */
export type UnderWay = {
  add(work: Promise<void>): void;
  readonly size: number;
  /** Resolves when everything has ended, also what was added meanwhile. */
  idle(): Promise<void>;
};

/** Keeps what is added until it ends. What is added must not reject. */
export function createUnderWay(): UnderWay {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      const kept = work.finally(() => works.delete(kept));
      works.add(kept);
    },
    get size() {
      return works.size;
    },
    async idle() {
      while (works.size > 0) await Promise.all(works);
    },
  };
}
