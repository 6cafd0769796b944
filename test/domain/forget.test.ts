import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORGOTTEN, isNaming, withoutIds } from '../../src/domain/forget.ts';

const ANN = 'U0ANN';

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
