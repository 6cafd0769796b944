import { randomUUID } from 'node:crypto';
import type { Instant, Millis } from '../domain/time.ts';
import type { Answer, Params } from './manners.ts';
import { type Given, newView, readView, type View } from './view.ts';

/** What a person has open: modals one above the other (the last is seen), and the app's Home. */
type Open = { person: string; stack: readonly View[]; home: View | null };

/** The modals and Homes of everybody. */
export type Views = {
  /** The methods of the Web API that open and change views, for the front door. */
  own: Readonly<Record<string, (params: Params) => Answer>>;
  /** A new `trigger_id` for something that `person` did. */
  trigger(person: string): string;
  of(person: string): Open;
  all(): Open[];
  /** Closes what lies above `viewId` as well; answers the closed ones, the uppermost first. */
  close(person: string, viewId: string): View[];
  /** What the bot answers to a submission: another content of this view, or another view above it. */
  change(person: string, viewId: string, how: 'update' | 'push', view: unknown): boolean;
  /** Answers what ends the watching. */
  watch(listener: (open: Open) => void): () => void;
};

/** A trigger lives this long and works once: https://docs.slack.dev/reference/methods/views.open */
const TRIGGER_LIFE: Millis = 3_000;
/** https://docs.slack.dev/surfaces/modals#updating_views */
const DEEPEST = 3;

type Trigger = { person: string; at: Instant; used: boolean };

/** Nobody has anything open yet. `realNow`: the life of a trigger is counted on the machine's clock, whatever the sandbox's shows. */
export function createViews(realNow: () => Instant): Views {
  const open = new Map<string, Open>();
  const triggers = new Map<string, Trigger>();
  const listeners = new Set<(open: Open) => void>();
  const of = (person: string): Open => open.get(person) ?? { person, stack: [], home: null };
  const put = (next: Open) => {
    open.set(next.person, next);
    for (const listener of listeners) listener(next);
  };
  const owner = (viewId: string) =>
    [...open.values()].find(({ stack, home }) => [...stack, home].some((view) => view?.id === viewId));

  const exchange = (id: string): Trigger | string => {
    const trigger = triggers.get(id);
    if (trigger === undefined) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (realNow() - trigger.at > TRIGGER_LIFE) return 'expired_trigger_id';
    triggers.set(id, { ...trigger, used: true });
    return trigger;
  };
  const place = (person: string, given: Given, above: boolean): Answer => {
    const { stack, home } = of(person);
    if (above && stack.length === 0) return refuse('not_found');
    if (above && stack.length >= DEEPEST) return refuse('push_limit_reached');
    const view = newView(given, 'modal', above ? (stack.at(-1) ?? null) : null);
    put({ person, stack: above ? [...stack, view] : [view], home });
    return { ok: true, view };
  };
  const replace = (before: View, given: Given, hash: string | undefined): Answer => {
    if (hash !== undefined && hash !== before.hash) return refuse('hash_conflict');
    const holder = owner(before.id);
    if (holder === undefined) return refuse('not_found');
    const view = { ...newView(given, before.type, null), ...identity(before) };
    const swap = (one: View) => (one.id === view.id ? view : one);
    put({ ...holder, stack: holder.stack.map(swap), home: holder.home && swap(holder.home) });
    return { ok: true, view };
  };
  const byTrigger = (above: boolean) => (params: Params) => {
    const given = readView(params['view']);
    if (given === null) return refuse('invalid_arguments');
    const trigger = exchange(params['trigger_id'] ?? params['interactivity_pointer'] ?? '');
    return typeof trigger === 'string' ? refuse(trigger) : place(trigger.person, given, above);
  };
  const update = (params: Params) => {
    const given = readView(params['view']);
    if (given === null) return refuse('invalid_arguments');
    const { view_id: id, external_id: externalId, hash } = params;
    const views = [...open.values()].flatMap(({ stack, home }) => [...stack, ...(home ? [home] : [])]);
    const before = views.find((one) => (id === undefined ? one.external_id === externalId : one.id === id));
    return before === undefined ? refuse('not_found') : replace(before, given, hash);
  };
  const publish = (params: Params) => {
    const given = readView(params['view']);
    if (given === null) return refuse('invalid_arguments');
    const { user_id: person = '', hash } = params;
    const { stack, home } = of(person);
    if (home !== null) return replace(home, given, hash);
    const view = newView(given, 'home', null);
    put({ person, stack, home: view });
    return { ok: true, view };
  };

  return {
    own: {
      'views.open': byTrigger(false),
      'views.push': byTrigger(true),
      'views.update': update,
      'views.publish': publish,
    },
    trigger(person) {
      const id = `${realNow()}.${randomUUID()}`;
      triggers.set(id, { person, at: realNow(), used: false });
      return id;
    },
    of,
    all: () => [...open.values()],
    close(person, viewId) {
      const { stack, home } = of(person);
      const at = stack.findIndex(({ id }) => id === viewId);
      if (at < 0) return [];
      put({ person, stack: stack.slice(0, at), home });
      return stack.slice(at).reverse();
    },
    change(person, viewId, how, content) {
      const given = readView(content);
      const before = of(person).stack.find(({ id }) => id === viewId);
      if (given === null || before === undefined) return false;
      return (how === 'push' ? place(person, given, true) : replace(before, given, undefined)).ok;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function identity({ id, root_view_id, previous_view_id }: View): Partial<View> {
  return { id, root_view_id, previous_view_id };
}

function refuse(error: string): Answer {
  return { ok: false, error };
}
