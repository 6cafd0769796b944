import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../config/load.ts';
import { describeProblem } from '../../config/problem.ts';
import { communitySchema } from '../../config/schema.ts';
import { DEFAULT_LINK_HOSTS } from '../../src/domain/links.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'config');

async function loadText(text: string) {
  const place = mkdtempSync(join(tmpdir(), 'ospo-bot-config-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  writeFileSync(join(place, 'community.yml'), text);
  return { place, loaded: await loadConfig(join(place, 'community.yml')) };
}

const NOTHING_OFFERED = {
  job: { command: '/ospo-job', settings: null },
  news: { command: '/ospo-news', settings: null },
  session: { command: '/touchpoint propose', settings: null },
  cfp: { command: '/cfp', settings: null },
};

test('every key of the contract is read, and what is left out has its default', async () => {
  const { place, loaded } = await loadText(`
community: { name: TODO Group, zone: Europe/Madrid, audience_zones: [Asia/Tokyo], link_hosts: [meet.todo.org], organisers: { channel: "#ospo-organisers", members: [U024BE7LH, S0MODS] } }
feeds:
  - { name: touchpoints, url: "webcal://calendar.example.org/basic.ics", refresh: 5m, zone: Asia/Tokyo }
  - { name: local, url: "file:calendars/a b.ics" }
reminders:
  - { name: touchpoint, feed: touchpoints, match: { summary: "touchpoint" }, channel: "#touchpoints", before: [7d, 10m], grace: 1h, all_day_at: "08:30" }
  - { name: morning-of, feed: local, at: { time: "09:00", days_before: 1, channels: { America/New_York: "#ospo-amer" } } }
delivery: { request_timeout: 300ms, settle: 2s }
`);
  expect(loaded).toEqual({
    ok: true,
    config: {
      community: {
        name: 'TODO Group',
        zone: 'Europe/Madrid',
        audienceZones: ['Asia/Tokyo'],
        linkHosts: [...DEFAULT_LINK_HOSTS, 'meet.todo.org'],
      },
      posts: { perDay: 20, quiet: null },
      digest: [],
      newcomers: null,
      languages: { posts: 'en', channels: {} },
      organisers: { channel: '#ospo-organisers', members: ['U024BE7LH', 'S0MODS'] },
      feeds: [
        {
          name: 'touchpoints',
          url: 'https://calendar.example.org/basic.ics',
          refresh: 300_000,
          zone: 'Asia/Tokyo',
        },
        {
          name: 'local',
          url: pathToFileURL(join(place, 'calendars/a b.ics')).href,
          refresh: 600_000,
          zone: 'Europe/Madrid',
        },
      ],
      subscriptions: [{ name: 'touchpoints', url: 'https://calendar.example.org/basic.ics' }],
      reminders: [
        {
          name: 'touchpoint',
          feed: 'touchpoints',
          match: { summary: 'touchpoint' },
          timing: {
            at: 'before',
            leads: [
              { text: '7d', days: 7, ms: 0 },
              { text: '10m', days: 0, ms: 600_000 },
            ],
            channel: '#touchpoints',
          },
          grace: 3_600_000,
          allDayAt: '08:30',
        },
        {
          name: 'morning-of',
          feed: 'local',
          match: {},
          timing: {
            at: 'local-time',
            time: '09:00',
            daysBefore: 1,
            channels: [{ zone: 'America/New_York', channel: '#ospo-amer' }],
          },
          grace: 1_800_000,
          allDayAt: '09:00',
        },
      ],
      submissions: NOTHING_OFFERED,
      surveys: [],
      cfp: null,
      topics: { command: '/touchpoint' },
      workingGroups: { command: '/ospo-wg' },
      touchpoints: { match: { summary: 'touchpoint' }, askForRecording: true },
      newsletter: { command: '/newsletter', settings: null },
      delivery: { requestTimeout: 300, settle: 2_000, recheck: 30_000, pace: 1_000, limited: 60_000 },
      folder: place,
    },
  });
});

test('submissions come with their defaults, and what is absent is off', async () => {
  const { loaded } = await loadText(`community: { name: A, zone: UTC }
submissions: { job: { channel: "#jobs" } }
moderation: { channel: "#mods", moderators: [U024BE7LH, S0MODS] }
`);
  const moderation = {
    channel: '#mods',
    moderators: ['U024BE7LH', 'S0MODS'],
    selfApproval: false,
    limitPerHour: 5,
    answerWithin: 48 * 3_600_000,
    forgetAfter: 30 * 86_400_000,
  };
  const job = {
    command: '/ospo-job',
    channel: '#jobs',
    expiresAfter: 45 * 86_400_000,
    renewBefore: 7 * 86_400_000,
    guests: false,
  };
  expect(loaded).toMatchObject({
    config: {
      submissions: { ...NOTHING_OFFERED, job: { command: '/ospo-job', settings: { ...job, moderation } } },
    },
  });
});

test('the newsletter comes with its defaults, and its paths begin beside the file', async () => {
  const { place, loaded } = await loadText(`community: { name: A, zone: Europe/Madrid }
newsletter: { channel: "#ospo-organisers", day: 15, block: hello.md, repository: { owner: todogroup, name: ospology } }
`);
  expect(loaded).toMatchObject({
    config: {
      newsletter: {
        command: '/newsletter',
        settings: {
          style: 'issue-2026',
          schedule: {
            day: { type: 'day', day: 15 },
            time: '10:00',
            askBefore: { text: '7d', days: 7, ms: 0 },
            zone: 'Europe/Madrid',
          },
          channel: '#ospo-organisers',
          askIn: null,
          thanks: false,
          skeleton: null,
          block: join(place, 'hello.md'),
          repository: { owner: 'todogroup', name: 'ospology', folder: 'newsletter' },
        },
      },
    },
  });
});

test('without audience zones there is one audience, and without organisers there are none', async () => {
  const { loaded } = await loadText('community: { name: A, zone: Asia/Tokyo }');
  expect(loaded).toMatchObject({
    config: {
      community: { audienceZones: ['Asia/Tokyo'] },
      organisers: null,
      feeds: [],
      reminders: [],
      delivery: { requestTimeout: 10_000, settle: 60_000, recheck: 30_000, pace: 1_000, limited: 60_000 },
    },
  });
});

test('a missing file says where it was looked for and how to begin', async () => {
  const loaded = await loadConfig('no-such-folder/community.yml');
  expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([
    `${resolve('no-such-folder/community.yml')}: found no file; allowed: a configuration in YAML. OSPO_BOT_CONFIG names another place. To begin, copy the config/community.yml of ospo-bot: docs/configuration.md says what each key means.`,
  ]);
});

test('a folder in place of the file is a problem, not a fault', async () => {
  expect(await loadConfig(folder)).toMatchObject({
    ok: false,
    problems: [{ found: 'a file that cannot be read (EISDIR)' }],
  });
});

test('the bundled configuration is valid, also by its JSON Schema', async () => {
  const path = join(folder, 'community.yml');
  expect(await loadConfig(path)).toMatchObject({ ok: true });
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(communitySchema()));
  validate(parse(readFileSync(path, 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

test('the JSON Schema refuses what the program refuses in the shape of a rule', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(communitySchema()));
  const rule = (timing: object) => ({
    community: { name: 'A', zone: 'UTC' },
    reminders: [{ name: 'r', feed: 'a', ...timing }],
  });
  const at = { time: '09:00', channels: { UTC: '#a' } };
  expect(validate(rule({ before: ['1h'], channel: '#a' }))).toBe(true);
  expect(validate(rule({ at }))).toBe(true);
  expect(validate(rule({ at, before: ['1h'], channel: '#a' }))).toBe(false);
  expect(validate(rule({ before: ['1h'] }))).toBe(false);
  expect(validate(rule({ at: { ...at, minute: 1 } }))).toBe(false);
});

test('community.schema.json is what `npm run schema` writes', () => {
  expect(readFileSync(join(folder, 'community.schema.json'), 'utf8')).toBe(communitySchema());
});

test('every key of the schema has a description', () => {
  const undescribed = (schema: unknown, path: string): string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    return Object.entries(schema).flatMap(([key, value]) => {
      if (key !== 'properties') return undescribed(value, `${path}/${key}`);
      return Object.entries<object>(value).flatMap(([name, property]) => [
        ...('description' in property ? [] : [`${path}/${name}`]),
        ...undescribed(property, `${path}/${name}`),
      ]);
    });
  };
  expect(undescribed(JSON.parse(communitySchema()), '')).toEqual([]);
});

test('the CFP desk comes with its defaults, its days sorted, and takes suggestions where there are moderators', async () => {
  const { loaded } = await loadText(`community: { name: A, zone: Asia/Tokyo }
cfp: { channel: "#cfps", announce_before: [1d, 2w, 1d], digest: { day: friday } }
moderation: { channel: "#mods", moderators: [U024BE7LH] }
`);
  expect(loaded).toMatchObject({
    config: {
      cfp: {
        command: '/cfp',
        channel: '#cfps',
        announceBefore: [14, 1],
        digest: { day: 'friday', time: '09:00', zones: ['Asia/Tokyo'] },
        dailyBudget: 3,
        watchBefore: [7, 1],
      },
      submissions: { cfp: { command: '/cfp', settings: { channel: '#cfps' } } },
    },
  });
});
