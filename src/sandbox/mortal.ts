/** The life of one process: once it is killed, nothing that it waits for ever comes, and it begins nothing more. */
export type Mortality = {
  alive(): boolean;
  kill(): void;
  /** Resolves when it is killed. */
  readonly killed: Promise<void>;
  /** Waits for the work as long as it lives. */
  await<T>(work: () => Promise<T>): Promise<T>;
  /** The same thing for as long as it lives. Every method of it must answer a promise. */
  bound<T extends object>(thing: T): T;
};

/** Somebody who lives. */
export function createMortality(): Mortality {
  let alive = true;
  const { promise: killed, resolve } = Promise.withResolvers<void>();
  const never = () => new Promise<never>(() => {});

  const wait = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!alive) return never();
    try {
      const answer = await work();
      return alive ? answer : never();
    } catch (error) {
      return alive ? Promise.reject(error) : never();
    }
  };
  const bound = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value === 'function') {
          return (...given: unknown[]) => wait(() => Reflect.apply(value, target, given));
        }
        return typeof value === 'object' && value !== null ? bound(value) : value;
      },
    });

  return {
    alive: () => alive,
    kill() {
      alive = false;
      resolve();
    },
    killed,
    await: wait,
    bound,
  };
}
