import type { Bot } from '../../src/bot.ts';
import type { Rooms, Store } from '../../src/store/store.ts';

/** What a bot meets that has been killed: nothing outside it answers any more. */
export class Killed extends Error {
  override name = 'Killed';
}

/** The life of one bot, which ends at some step of its own or when somebody ends it. */
export type Life = { readonly dead: boolean; end(): void; step(): void };

/** A life that ends at its `steps`-th step. */
export function createLife(steps: number): Life {
  let left = steps;
  return {
    get dead() {
      return left <= 0;
    },
    end() {
      left = 0;
    },
    step() {
      left -= 1;
      if (left <= 0) throw new Killed('killed');
    },
  };
}

/** Death may come before a call has any effect, or after it had its effect and before its answer is heard. */
function mortal<Port extends object>(port: Port, life: Life): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        life.step();
        const answer: unknown = await Reflect.apply(member, target, args);
        life.step();
        return answer;
      };
    },
  });
}

/** All rooms, whichever there are; what is no room stays as it is. */
function mortalRooms<Some extends Rooms>(rooms: Some, life: Life): Some {
  return new Proxy(rooms, {
    get(target, name, receiver) {
      const room: unknown = Reflect.get(target, name, receiver);
      return typeof room === 'object' && room !== null ? mortal(room, life) : room;
    },
  });
}

function mortalStore(store: Store, life: Life): Store {
  const transaction: Store['transaction'] = async (work) => {
    life.step();
    const answer = await store.transaction((rooms) => work(mortalRooms(rooms, life)));
    life.step();
    return answer;
  };
  return mortalRooms({ ...store, close: async () => {}, transaction }, life);
}

/** A bot that can be killed at any of its calls to the outside. */
export function mortalBot(bot: Bot, life: Life): Bot {
  return {
    ...bot,
    store: mortalStore(bot.store, life),
    slack: mortal(bot.slack, life),
    feeds: mortal(bot.feeds, life),
  };
}
