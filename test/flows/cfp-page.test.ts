import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';
import { configOf } from './members.ts';

const COMMUNITY = `community: { name: TODO Group, zone: Europe/Madrid }
cfp: { channel: "#cfps" }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000] }
`;
const CFPS = `- { name: Open Source Forum, url: https://forum.example.org, start: 2027-03-01, end: 2027-03-03, location: Bilbao, country: ES, cfp: { due: 2026-12-04 }, topics: [ospo] }
- { name: Cloud Days, url: https://cloud.example.org, start: 2027-05-01, location: Tokyo, country: JP, online: true, cfp: { due: 2026-11-26, time: "23:59", zone: PST }, topics: [cloud] }
- { name: Compliance Summit, url: https://compliance.example.org, start: 2027-06-01, location: Oslo, country: NO, cfp: { due: 2027-02-15 }, topics: [compliance] }
- { name: Later Conference, url: https://later.example.org, month: 2027-09, country: BR, cfp: { status: not_open } }
`;

describe.skipIf(!hasBrowser)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-bot-cfp-page-'));
  const write = (text: string) => writeFileSync(join(folder, 'content', 'cfps.yml'), text);
  const story = useStory(() => {
    mkdirSync(join(folder, 'content'));
    write(CFPS);
    const config = configOf(COMMUNITY, join(folder, 'community.yml'));
    return openVisited(Date.parse('2026-11-20T09:00:00Z'), config);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const { visited, page, be, message, press, type, pass, picture } = story;

  test('a call is found, shared and watched, its deadline is extended, and who watches it is told', {
    timeout: 180_000,
  }, async () => {
    await pass(MINUTE);
    await be(/Carmen/, 'general');
    await type('/cfp');
    await message('Closing this week').waitFor();
    await picture('cfp-list');
    await type('/cfp ospo europe');
    await message('1 call for papers').waitFor();
    await press('1 call for papers', 'Remind me');
    await message('I will remind you of Open Source Forum').waitFor();
    await press('1 call for papers', 'Share in this channel');
    await message('shows this list to you alone').waitFor();

    await be(/Bruno/, 'general');
    await message('shows this list to you alone').waitFor();
    expect(await message('I will remind you').count()).toBe(0);

    await openPlace(page(), 'cfps');
    await message('Open Source Forum').waitFor();
    write(CFPS.replace('2026-12-04', '2026-12-11'));
    await pass(HOUR + MINUTE);
    await message('11 December 2026').first().waitFor();
    await picture('cfp-extended');
    const { ledger, channels } = visited().sandbox.slack;
    const channel = channels.find(({ name }) => name === 'cfps')?.id;
    const replies = ledger.all().filter((one) => one.channel === channel && one.threadTs !== null);
    expect(replies.map(({ text }) => text)).toEqual([
      expect.stringContaining('*More time for Open Source Forum:*'),
    ]);

    await pass(15 * 24 * HOUR);
    await be(/Carmen/, 'ospo-bot');
    await message('Open Source Forum').first().waitFor();
    await picture('cfp-reminder');
    await press('Open Source Forum', 'Stop reminding me');
    await message('I do not remind you of Open Source Forum any more').waitFor();
  });
});
