import { join } from 'node:path';
import { expect, test } from 'vitest';
import { approved } from '../../src/domain/submission.ts';
import { changeOf } from '../../src/domain/submission-change.ts';
import { openStore } from '../../src/store/open.ts';
import { NOW, SETTINGS, waiting } from '../domain/items.ts';
import { folderWith, objects, ospoBot } from './command.ts';

const judge = { by: 'U1MOD', at: NOW, revision: 1, selfApproval: false };

test('what is listed is exported, and the trail says who did what', async () => {
  const folder = folderWith({});
  const url = `file:${join(folder, 'bot.db')}`;
  const store = await openStore(url);
  const before = waiting();
  await store.submissions.commit(
    changeOf({ before: null, after: before, actor: 'U1ANN', action: 'offered' }, SETTINGS, NOW),
  );
  const outcome = approved(before, judge, SETTINGS);
  if (!outcome.ok) throw new Error('not approved');
  await store.submissions.commit(
    changeOf({ before, after: outcome.value, actor: 'U1MOD', action: 'approved' }, SETTINGS, NOW),
  );
  await store.close();
  const circumstances = { folder, env: { DATABASE_URL: url } };
  const [table, trail] = await Promise.all([
    ospoBot(['export', '--kind', 'job', '--csv'], circumstances),
    ospoBot(['audit', '--json'], circumstances),
  ]);
  expect(table.stdout.split('\r\n')).toHaveLength(3);
  expect(table.stdout).toContain('"Example Corp","OSPO lead","https://example.org/jobs/1"');
  expect(table.stdout).not.toContain('U1ANN');
  expect(objects(trail.stdout)).toMatchObject([
    { actor: 'U1ANN', action: 'offered', at: '2026-11-20T09:00:00Z' },
    { actor: 'U1MOD', action: 'approved', submission: 's1' },
  ]);
});

test('an export says what it can do', async () => {
  const { code, stderr } = await ospoBot(['export', '--kind', 'jobs']);
  expect(code).toBe(2);
  expect(stderr).toContain('--kind: found "jobs"; allowed: job or news or cfp');
});
