import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../../config/load.ts';
import { MAX_BYTES, readYaml } from '../../config/yaml.ts';
import { tries } from '../support/properties.ts';
import { COMMUNITY, KEYS, problemsOf } from './problems.ts';

test.each([
  [
    'a tag',
    'community: { name: !!js/function "x", zone: UTC }',
    'line 1, column 34: community.name: found the tag "tag:yaml.org,2002:js/function"; allowed: values without tags',
  ],
  [
    'an anchor',
    'community: { name: &a A, zone: UTC }',
    'line 1, column 23: community.name: found the anchor &a; allowed: values without anchors',
  ],
  [
    'an alias',
    'community: { name: A, zone: *z }',
    'line 1, column 29: community.zone: found the alias *z; allowed: the value itself, written out',
  ],
  [
    'a merge key',
    `${COMMUNITY}<<: { feeds: [] }`,
    'line 2, column 1: ["<<"]: found a merge key; allowed: maps that are written out',
  ],
  [
    'a key given twice',
    `${COMMUNITY}feeds: []\nfeeds: []`,
    'line 3, column 1: feeds: found the key a second time (first on line 2); allowed: each key once',
  ],
  [
    'a list as key',
    `${COMMUNITY}? [a]\n: 1`,
    'line 2, column 3: found a mistake in the YAML (With stringKeys, all keys must be strings); allowed: YAML 1.2',
  ],
  [
    'a tab',
    'community:\n\tname: A',
    'line 2, column 1: found a mistake in the YAML (Tabs are not allowed as indentation); allowed: YAML 1.2. Indent with spaces.',
  ],
  [
    'a channel without quotes that comments out the rest',
    `${COMMUNITY}reminders: [{ name: a, channel: #calls, feed: b }]`,
    'line 2, column 51: found a mistake in the YAML (Flow map in block collection must be sufficiently indented and end with a }); allowed: YAML 1.2. A # after a space begins a comment: write channels in quotes, "#general".',
  ],
  ['two documents', `${COMMUNITY}---\n${COMMUNITY}`, 'line 2, column 1: found a mistake in the YAML'],
])('%s is refused with its place', (_title, text, problem) => {
  expect(problemsOf(text)[0]).toContain(problem);
});

test('booleans are those of YAML 1.2: on, no and yes are texts', () => {
  expect(readYaml(Buffer.from('[on, no, yes, true, ~]')).value).toEqual(['on', 'no', 'yes', true, null]);
});

test('a file of more than 256 KB and one that is not UTF-8 are refused as a whole', () => {
  expect(problemsOf('#'.repeat(MAX_BYTES + 1))).toEqual([
    'found a file of more than 256 KB; allowed: at most 256 KB',
  ]);
  const latin1 = readConfig(Buffer.from('name: Malm\xf6', 'latin1'), 'x.yml');
  expect(latin1).toMatchObject({ problems: [{ found: 'bytes that are not UTF-8' }] });
});

test('names that objects have by birth are unknown keys like any other and reach no prototype', () => {
  expect(problemsOf(`${COMMUNITY}__proto__: { polluted: true }\nconstructor: 1\ntoString: 2`)).toEqual([
    `line 2, column 1: __proto__: found an unknown key; allowed: the keys ${KEYS}`,
    `line 3, column 1: constructor: found an unknown key; allowed: the keys ${KEYS}`,
    `line 4, column 1: toString: found an unknown key; allowed: the keys ${KEYS}`,
  ]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test.each([
  ['brackets', '['.repeat(20_000)],
  ['dashes', '- '.repeat(20_000)],
  [
    'aliases of aliases',
    `a: &a [x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
  ],
  ['keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
])('a heap of %s is answered with problems', (_title, text) => {
  expect(problemsOf(text).length).toBeGreaterThan(0);
});

test('whatever a file holds, reading it ends in a configuration or in problems', () => {
  const keys = fc.constantFrom(
    'community',
    'feeds',
    'reminders',
    'name',
    'zone',
    'url',
    'at',
    'before',
    'channels',
    '__proto__',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('list'), tie('map')),
    leaf: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant('10m'),
      fc.constant('UTC'),
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    map: fc.dictionary(fc.oneof(keys, fc.string()), tie('tree'), { maxKeys: 5 }),
  }));
  const text = fc.oneof(
    tree.map((value) => JSON.stringify(value)),
    fc.string({ unit: fc.constantFrom(...'a:-[]{}#"\'&*!|>?%@ \n\t') }),
  );
  fc.assert(
    fc.property(text, (file) => {
      const loaded = readConfig(Buffer.from(file), 'x.yml');
      expect(loaded.ok || loaded.problems.length > 0).toBe(true);
    }),
    { numRuns: tries(1_000) },
  );
});
