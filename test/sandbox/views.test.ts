import { expect, test } from 'vitest';
import { createResponseUrls } from '../../src/sandbox/response-urls.ts';
import { createViews } from '../../src/sandbox/views.ts';

const MODAL = JSON.stringify({ type: 'modal', title: { type: 'plain_text', text: 'Form' }, blocks: [] });
const HOME = JSON.stringify({ type: 'home', blocks: [] });

function open() {
  let now = 0;
  const views = createViews(() => now);
  const call = (method: string, params: Record<string, string>) => {
    const answer = views.own[method]?.(params);
    return answer?.ok ? 'ok' : answer?.['error'];
  };
  const trigger = () => views.trigger('U1');
  const show = (method: string) => call(method, { trigger_id: trigger(), view: MODAL });
  return { views, call, trigger, show, wait: (ms: number) => (now += ms) };
}

test('a trigger opens one view, within three seconds', () => {
  const { call, trigger, wait, views } = open();
  const first = trigger();
  expect(call('views.open', { trigger_id: first, view: MODAL })).toBe('ok');
  expect(call('views.open', { trigger_id: first, view: MODAL })).toBe('exchanged_trigger_id');
  const late = trigger();
  wait(3_001);
  expect(call('views.open', { trigger_id: late, view: MODAL })).toBe('expired_trigger_id');
  expect(call('views.open', { trigger_id: 'made up', view: MODAL })).toBe('invalid_trigger_id');
  expect(call('views.open', { trigger_id: trigger(), view: '{}' })).toBe('invalid_arguments');
  expect(views.of('U1').stack).toHaveLength(1);
});

test('at most three views lie one above the other, and closing makes room', () => {
  const { views, show } = open();
  expect(show('views.push')).toBe('not_found');
  expect([show('views.open'), show('views.push'), show('views.push'), show('views.push')]).toEqual([
    'ok',
    'ok',
    'ok',
    'push_limit_reached',
  ]);
  const [root, second, third] = views.of('U1').stack;
  expect(second?.previous_view_id).toBe(root?.id);
  expect(third?.root_view_id).toBe(root?.id);
  expect(views.close('U1', second?.id ?? '').map(({ id }) => id)).toEqual([third?.id, second?.id]);
  expect(show('views.push')).toBe('ok');
});

test('an update needs the view that it was made for', () => {
  const { views, call, show } = open();
  show('views.open');
  const [view] = views.of('U1').stack;
  const id = view?.id ?? '';
  expect(call('views.update', { view_id: id, hash: 'another', view: MODAL })).toBe('hash_conflict');
  expect(call('views.update', { view_id: id, hash: view?.hash ?? '', view: MODAL })).toBe('ok');
  expect(views.of('U1').stack[0]?.hash).not.toBe(view?.hash);
  views.close('U1', id);
  expect(call('views.update', { view_id: id, view: MODAL })).toBe('not_found');
});

test('everybody has a Home of their own', () => {
  const { views, call } = open();
  expect(call('views.publish', { user_id: 'U1', view: HOME })).toBe('ok');
  const first = views.of('U1').home;
  expect(call('views.publish', { user_id: 'U1', view: HOME, hash: 'old' })).toBe('hash_conflict');
  expect(call('views.publish', { user_id: 'U1', view: HOME })).toBe('ok');
  expect(views.of('U1').home?.id).toBe(first?.id);
  expect(views.of('U2').home).toBeNull();
});

test('an address for answers is good for five of them in half an hour', () => {
  let now = 0;
  const seen: unknown[] = [];
  const apply = (effect: unknown) => seen.push(effect);
  const urls = createResponseUrls({
    respondUrl: () => 'http://r/',
    now: () => now,
    realNow: () => now,
    apply,
  });
  const fresh = () =>
    urls.open({ channel: 'C1', ts: null, threadTs: null, person: 'U1' }).replace('http://r/', '');
  const id = fresh();
  const answers = Array.from({ length: 6 }, () => urls.respond(id, { text: 'Hello' }));
  expect(answers).toEqual([true, true, true, true, true, false]);
  expect(seen).toHaveLength(5);
  expect(seen[0]).toMatchObject({ type: 'post', message: { channel: 'C1', onlyFor: 'U1', text: 'Hello' } });
  const old = fresh();
  now += 30 * 60_000 + 1;
  expect(urls.respond(old, { text: 'Too late' })).toBe(false);
  expect(urls.respond('unknown', { text: 'Nobody' })).toBe(false);
});
