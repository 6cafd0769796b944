import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import {
  answered,
  approved,
  asked,
  claimed,
  filled,
  isListed,
  rejected,
  renewed,
  revised,
  type Submission,
  withdrawn,
} from '../../src/domain/submission.ts';
import { nextRipe, ripened } from '../../src/domain/submission-time.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { JOB, NEWS, NOW, offerOf, SETTINGS, waiting } from './items.ts';

const judge = (over = {}) => ({ by: 'U1MOD', at: NOW + HOUR, revision: 1, selfApproval: false, ...over });
const of = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.type);
  return outcome.value;
};
const why = (outcome: Outcome<unknown>) => (outcome.ok ? 'taken' : outcome.refusal.type);
const listed = () => of(approved(waiting(), judge(), SETTINGS));

test('an approved listing is listed for as long as the community says', () => {
  const after = listed();
  expect(after).toMatchObject({
    status: 'approved',
    published: JOB,
    expiresAt: NOW + HOUR + 45 * DAY,
    version: 2,
  });
  expect(isListed(after)).toBe(true);
  expect(isListed(waiting())).toBe(false);
});

test('a closing date before the usual end is the end', () => {
  const before = waiting('s1', { content: { ...JOB, closesOn: '2026-11-30' } });
  expect(of(approved(before, judge(), SETTINGS)).expiresAt).toBe(Date.parse('2026-12-01T12:00:00Z'));
});

test.each<[string, Outcome<unknown>, string]>([
  ['a second approval', approved(listed(), judge(), SETTINGS), 'decided'],
  ['a rejection after an approval', rejected(listed(), judge(), 'no'), 'decided'],
  [
    'an approval of what was changed',
    approved(of(revised(waiting(), offerOf())), judge(), SETTINGS),
    'changed',
  ],
  ['an approval of their own', approved(waiting(), judge({ by: 'U1ANN' }), SETTINGS), 'own'],
  ['a rejection of their own', rejected(waiting(), judge({ by: 'U1ANN' }), 'no'), 'own'],
  [
    'an approval of what was withdrawn',
    approved(of(withdrawn(waiting(), 'U1ANN', NOW)), judge(), SETTINGS),
    'closed',
  ],
  ['a change of what was rejected', revised(of(rejected(waiting(), judge(), 'no')), offerOf()), 'closed'],
  ["somebody else's withdrawal", withdrawn(waiting(), 'U2BEN', NOW), 'closed'],
  ['a filled one that is not listed', filled(waiting(), 'U1ANN'), 'closed'],
  [
    'an article that is filled',
    filled(of(approved(waiting('n', { content: NEWS }), judge(), SETTINGS)), 'U1ANN'),
    'closed',
  ],
  [
    'a renewal that nobody asked for',
    renewed(listed(), { by: 'U1ANN', at: NOW, settings: SETTINGS }),
    'closed',
  ],
  ['a claim of what is decided', claimed(listed(), 'U1MOD'), 'decided'],
  [
    'their own, where the community allows it',
    approved(waiting(), judge({ by: 'U1ANN', selfApproval: true }), SETTINGS),
    'taken',
  ],
])('%s: %s', (_title, outcome, expected) => {
  expect(why(outcome)).toBe(expected);
});

test('a change of a listed item waits while the item stays listed, and a rejected one leaves it as it was', () => {
  const content = { ...JOB, title: 'Head of OSPO' };
  const changed = of(revised(listed(), offerOf({ content, by: 'U2BEN' })));
  expect(changed).toMatchObject({
    status: 'pending',
    published: JOB,
    content,
    round: 2,
    proposer: 'U2BEN',
    author: 'U1ANN',
  });
  expect(isListed(changed)).toBe(true);
  const after = of(rejected(changed, judge({ revision: 2 }), 'no'));
  expect(after).toMatchObject({ status: 'approved', published: JOB, content: JOB });
});

test('a question is answered once, by who offered it', () => {
  const before = of(asked(waiting(), judge(), 'Which team?'));
  const answer = { round: 1, index: 0, answer: 'Platform', by: 'U1ANN', at: NOW };
  const after = of(answered(before, answer));
  expect(after.exchanges).toEqual([{ question: 'Which team?', by: 'U1MOD', answer: 'Platform' }]);
  expect(why(answered(after, answer))).toBe('closed');
  expect(why(answered(before, { ...answer, by: 'U2BEN' }))).toBe('closed');
  expect(why(answered(before, { ...answer, index: 1 }))).toBe('closed');
});

test('time asks first whether a listing is still open, then ends it; after long downtime it only ends it', () => {
  const one = listed();
  const end = one.expiresAt ?? 0;
  expect(nextRipe(one, SETTINGS, NOW)).toEqual({ type: 'ask', at: end - 7 * DAY });
  const askedOnce = ripened(one, 'ask');
  expect(nextRipe(askedOnce, SETTINGS, NOW)).toEqual({ type: 'expire', at: end });
  expect(nextRipe(one, SETTINGS, end)).toEqual({ type: 'expire', at: end });
  expect(nextRipe(ripened(one, 'expire'), SETTINGS, end)).toBeNull();
  const again = of(renewed(askedOnce, { by: 'U1ANN', at: end - DAY, settings: SETTINGS }));
  expect(nextRipe(again, SETTINGS, end)).toEqual({ type: 'ask', at: end - DAY + 38 * DAY });
});

test('what was rejected or withdrawn is forgotten after its time; what is listed, over or waiting is not', () => {
  const forgotten = { type: 'forget', at: NOW + 30 * DAY };
  expect(nextRipe(of(rejected(waiting(), judge({ at: NOW }), 'no')), SETTINGS, NOW)).toEqual(forgotten);
  expect(nextRipe(of(withdrawn(listed(), 'U1ANN', NOW)), SETTINGS, NOW)).toEqual(forgotten);
  const changed = of(revised(listed(), offerOf({ content: { ...JOB, title: 'Other' } })));
  const kept = of(rejected(changed, judge({ revision: changed.revision }), 'no'));
  expect(nextRipe(kept, SETTINGS, NOW)).toMatchObject({ type: 'ask' });
  expect(nextRipe(of(filled(listed(), 'U1ANN')), SETTINGS, NOW)).toBeNull();
});

test('whatever people do in whatever order, versions only grow, the end is final, and one decision stands', () => {
  const act = fc.constantFrom<(before: Submission) => Outcome<Submission>>(
    (one) => approved(one, judge({ revision: one.revision }), SETTINGS),
    (one) => rejected(one, judge({ revision: one.revision }), 'no'),
    (one) => revised(one, offerOf({ content: { ...JOB, title: 'Other' } })),
    (one) => withdrawn(one, 'U1ANN', NOW),
    (one) => filled(one, 'U1ANN'),
    (one) => claimed(one, 'U1MOD'),
    (one) => asked(one, judge({ revision: one.revision }), 'Why?'),
    (one) => renewed(one, { by: 'U1ANN', at: NOW, settings: SETTINGS }),
    (one) => {
      const ripe = nextRipe(one, SETTINGS, NOW);
      return ripe === null || ripe.type === 'forget'
        ? { ok: false, refusal: { type: 'closed' } }
        : { ok: true, value: ripened(one, ripe.type) };
    },
  );
  const final = ['rejected', 'withdrawn', 'expired', 'filled'];
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let now = waiting();
      for (const one of acts) {
        const outcome = one(now);
        if (!outcome.ok) continue;
        expect(final).not.toContain(now.status);
        expect(outcome.value.version).toBe(now.version + 1);
        if (outcome.value.status === 'approved')
          expect(outcome.value.content).toEqual(outcome.value.published);
        now = outcome.value;
      }
    }),
  );
});
