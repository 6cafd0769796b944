import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { bundledConfig } from '../sandbox/bundled.ts';
import { PEOPLE, text } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Somebody whose Slack is English, in Madrid; Spanish, in Los Angeles; Japanese, in Tokyo. */
const READERS = [PEOPLE.ann, 'U0GABRIEL00', 'U0HANA0000'] as const;

/** What the community tells on its page of meetings, by what it is asked with: names and links, which are alike in every language. */
const FACTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '/touchpoint',
    '',
    [
      'Thursday Touchpoint',
      'Friday Touchpoint',
      'Security management, OSPO functions in AI and more',
      ...['Mirko (LF Europe)', 'Dana Wang (OpenSSF)', 'Georg Kunz (Ericsson)', 'Lumi (Aiven)'],
      ...['https://zoom.us/j/1000000001', 'https://github.com/todogroup/ospology/discussions/443'],
    ],
  ],
  [
    '/touchpoint',
    'agenda',
    [
      'Updates on EU policies by LF Europe',
      'Session: Deep Dive on Security management with OpenSSF',
      'Session: Aligning OSPO Functions with Emerging Needs in AI and Security',
      'TODO Group Open Work Hours',
    ],
  ],
  [
    '/touchpoint',
    'recordings',
    [
      ...['2QopYZbo3EQ', 'BgLfrEg9A8o', 'XuPqvqWgD_A', 'sXw9kGVitZk', 'RuiRYmm2q7E', 'ZO4Zz-aLVVQ'],
      'playlist?list=PLiBMylMTGpOKGo7I5Uh5f3XZLt41VllS5',
    ],
  ],
  ['/touchpoint', 'help', ['/touchpoint propose', '/touchpoint fits']],
  [
    '/ospo-wg',
    '',
    [
      'Employee Engagement Guide',
      'CHAOSS OSPO Metrics',
      'OSPO Career Path &amp; Training',
      'OpenChain AI Compliance',
    ],
  ],
  [
    '/ospo-wg',
    'employee',
    [
      ...['guidance on how to participate in open source communities', 'Alyssa', 'Cornelius', 'Josep'],
      ...['1BGytvxaTn1R503ntlpeAylNkVLZ79rQ_PI87UHt7b1E', '#wg-employee-engagement-guide'],
      'https://github.com/todogroup/todogroup.org/blob/main/content/en/guides/employee-engagement.md',
    ],
  ],
  [
    '/ospo-wg',
    'metrics',
    [
      ...['Define useful metrics', 'Ease implementation with CHAOSS tooling', 'Matt', 'Ana'],
      ...['1Bf6a1Ywi4m0Ywo4vuBBp3Q9_AA_QKbWf99WxAqRbpMw', 'https://github.com/chaoss/wg-ospo'],
    ],
  ],
  [
    '/ospo-wg',
    'career',
    [
      ...['Build an OSPO Career Path', 'Ana', '#wg-ecareer-path'],
      ...[
        'https://lists.todogroup.org/g/WG-ospo-career-path',
        'https://github.com/todogroup/ospo-career-path',
      ],
    ],
  ],
  ['/ospo-wg', 'openchain', ['AI compliance programs', 'Shane', 'https://lists.openchainproject.org/g/ai']],
];

let store: Store;
let workspace: Workspace;
beforeAll(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, await bundledConfig());
  await workspace.pass(2 * MINUTE);
});
afterAll(async () => {
  await workspace.close();
  await store.close();
});

test.each(FACTS)(
  'what the community tells of its meetings is answered to “%s %s” in every language',
  async (command, words, facts) => {
    for (const reader of READERS) {
      const { id } = await workspace.type(reader, command, words);
      const answer = text(await workspace.reply(id));
      expect(facts.filter((fact) => !answer.includes(fact))).toEqual([]);
    }
  },
);
