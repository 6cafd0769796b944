import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../config/content.ts';
import { TouchpointList } from '../../config/touchpoints.ts';
import { WorkingGroupList } from '../../config/working-groups.ts';

const read = (text: string) => readContent(Buffer.from(text), WorkingGroupList);

test('a group needs a name alone, and is active unless it says otherwise', () => {
  expect(read('- name: OSPO Book')).toEqual({
    problems: [],
    items: [
      {
        ...{ name: 'OSPO Book', state: 'active', goals: [], lead: null, moderators: [] },
        ...{ channel: null, notes: null, mailingList: null, repository: null, match: null },
      },
    ],
  });
});

test.each([
  ['- state: active', 'name: found nothing; allowed: a name'],
  [
    '- { name: A, state: sleeping }',
    'state: found "sleeping"; allowed: one of active, maintenance, paused, completed',
  ],
  ['- { name: A, channel: general }', 'channel: found "general"; allowed: a channel in quotes'],
  ['- name: Help', 'name: found "Help"; allowed: a name that is none of the command'],
  ['- name: Twin\n- name: twin', '[1].name: found "twin"; allowed: a name that no group above it has'],
  ['- { name: A, match: {} }', 'match: found an empty map; allowed: at least one of summary'],
  ['- { name: A, mailing-list: "https://a.example.org" }', 'Did you mean "mailing_list"?'],
  ['- { name: A, notes: "https://a.example.org/?password=1" }', 'The link holds a passcode'],
])('of the file %j a problem is %j', (text, problem) => {
  expect(read(text).problems.join('\n')).toContain(problem);
});

test.each(['config', 'src/sandbox/community'])('the files that come with %s are valid', (folder) => {
  const bytes = (name: string) => readFileSync(`${folder}/content/${name}`);
  const groups = readContent<unknown>(bytes('working-groups.yml'), WorkingGroupList);
  const calls = readContent<unknown>(bytes('touchpoints.yml'), TouchpointList);
  expect([groups.problems, calls.problems]).toEqual([[], []]);
  expect(groups.items.length).toBeGreaterThanOrEqual(4);
  expect(calls.items.length).toBeGreaterThanOrEqual(7);
});
