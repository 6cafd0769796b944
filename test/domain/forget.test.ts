import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORGOTTEN, isNaming, withoutIds, withoutMember } from '../../src/domain/forget.ts';
import { ownSubmission } from '../../src/domain/person-data.ts';
import { approved, revised, type Submission } from '../../src/domain/submission.ts';
import { changeOf } from '../../src/domain/submission-change.ts';
import { noteWish } from '../../src/domain/submission-delivery.ts';
import { compileStored } from '../../src/tasks/newsletter-compose.ts';
import { JOB, NOW, offerOf, SETTINGS, waiting } from './items.ts';

const ANN = 'U0ANN';

function approvedOf(before: Submission): Submission {
  const outcome = approved(before, { by: 'U1MOD', at: NOW, revision: 1, selfApproval: false }, SETTINGS);
  if (!outcome.ok) throw new Error('not approved');
  return outcome.value;
}

test.each([
  ['U0ANN', FORGOTTEN],
  ['<@U0ANN>, thanks', `<@${FORGOTTEN}>, thanks`],
  ['own/U0ANN/calls', `own/${FORGOTTEN}/calls`],
  ['held%2FU0ANN%2Fx', `held%2F${FORGOTTEN}%2Fx`],
  ['held%252FU0ANN', `held%252F${FORGOTTEN}`],
  ['{"by":"U0ANN","also":"U0ANN"}', `{"by":"${FORGOTTEN}","also":"${FORGOTTEN}"}`],
  ['U0ANNE', 'U0ANNE'],
  ['WU0ANN', 'WU0ANN'],
  ['U0ANN1', 'U0ANN1'],
  ['u0ann', 'u0ann'],
  ['D0ANN and U0ANN', `${FORGOTTEN} and ${FORGOTTEN}`],
])('%s becomes %s', (text, after) => {
  expect(withoutIds(text, [ANN, 'D0ANN'])).toBe(after);
  expect(isNaming(text, [ANN, 'D0ANN'])).toBe(text !== after);
});

const CONTENT = { title: 'a change', description: 'for moderators' };

test('a listing goes on without its submitter, and its end is told to nobody', () => {
  const listed = approvedOf(waiting());
  const after = withoutMember({ ...listed, author: FORGOTTEN, proposer: FORGOTTEN }, 'U1ANN');
  const to = noteWish(after, after.author, { type: 'expired', command: '/ospo-job' }, NOW);
  const deed = { before: listed, after, actor: 'bot', action: 'expired', wishes: [to] } as const;
  const { wishes } = changeOf(deed, SETTINGS, NOW);
  expect(wishes.map(({ wanted }) => wanted.channel)).toEqual(['#ospo-jobs', '#ospo-moderators']);
});

test('a change that another member proposes goes on when the author is forgotten, and is dropped with its proposer', () => {
  const content = { ...JOB, ...CONTENT };
  const outcome = revised(approvedOf(waiting()), offerOf({ by: 'U2BOB', content }));
  if (!outcome.ok) throw new Error('not revised');
  expect(withoutMember(outcome.value, 'U1ANN')).toMatchObject({
    ...{ status: 'pending', content, published: { title: JOB.title, description: '' } },
  });
  expect(withoutMember(outcome.value, 'U2BOB')).toMatchObject({
    ...{ status: 'approved', content: { title: JOB.title }, claimedBy: null, decision: null },
  });
});

test('what another member proposes, and says of it to the moderators, is not told to the author', () => {
  const content = { ...JOB, ...CONTENT };
  const outcome = revised(approvedOf(waiting()), offerOf({ by: 'U2BOB', content }));
  if (!outcome.ok) throw new Error('not revised');
  const exchanges = [{ question: 'Who pays?', by: 'U1MOD', answer: 'told by Bob' }];
  const told = ownSubmission({ ...outcome.value, exchanges }, 'U1ANN');
  expect(told).toMatchObject({ roles: ['author'], status: 'pending', published: { title: JOB.title } });
  expect(JSON.stringify(told)).not.toMatch(/a change|for moderators|told by Bob/);
  expect(ownSubmission({ ...outcome.value, exchanges }, 'U2BOB')).toMatchObject({
    ...{ roles: ['proposer'], content, exchanges, published: { description: '' } },
  });
});

test('who is forgotten is not thanked', () => {
  const issue = { issues: [], drafts: [], conferences: [] };
  const shared = (author: string) => ({ ...approvedOf(waiting()), author });
  const thanked = (author: string) =>
    compileStored('2026-12-01', { ...issue, accepted: [shared(author)] }).contributors;
  expect(thanked('U1ANN')).toEqual(['U1ANN']);
  expect(thanked(FORGOTTEN)).toEqual([]);
});

test('whatever JSON holds, it stays JSON, and names nobody any more', () => {
  const piece = fc.oneof(fc.constant(ANN), fc.constant(`"${ANN}\\`), fc.string());
  fc.assert(
    fc.property(fc.array(fc.dictionary(piece, fc.array(piece))), (value) => {
      const after = withoutIds(JSON.stringify(value), [ANN]);
      expect(isNaming(after, [ANN])).toBe(false);
      expect(JSON.parse(after)).toHaveLength(value.length);
    }),
  );
});
