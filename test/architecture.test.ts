import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources = globSync(['src/**/*.ts', 'handlers/**/*.ts', 'config/**/*.ts'], { cwd: root }).sort();

/** Which rooms a room may import from, besides itself; the first matching prefix of a file is its room. */
const ROOMS: readonly { room: string; may: readonly string[]; packages?: readonly string[] }[] = [
  { room: 'src/domain/', may: [], packages: ['luxon'] },
  {
    room: 'src/messages/',
    may: ['src/domain/'],
    packages: ['@schummar/icu-type-parser', '@slack/types', 'intl-messageformat', 'luxon'],
  },
  { room: 'src/calendar/', may: ['src/domain/'] },
  // What is wrong with a link is said in the same words in a form, in a file and of an import.
  { room: 'src/content/', may: ['src/domain/', 'src/messages/mistake.ts'] },
  { room: 'src/store/', may: ['src/domain/'] },
  { room: 'src/slack/', may: ['src/domain/'] },
  { room: 'src/github/', may: ['src/domain/'] },
  { room: 'src/web/', may: ['src/domain/', 'src/calendar/address.ts', 'src/calendar/fetch-error.ts'] },
  {
    room: 'src/tasks/',
    may: [
      'src/bot.ts',
      'src/agendas.ts',
      'src/calendars.ts',
      'src/organiser.ts',
      'src/reader.ts',
      'src/domain/',
      'src/messages/',
      'src/calendar/compare.ts',
      'src/content/newsletter/',
      'src/github/github.ts',
      'src/store/rooms/',
      'src/store/store.ts',
      'src/slack/slack.ts',
    ],
  },
  {
    room: 'handlers/',
    may: [
      'src/bot.ts',
      'src/agendas.ts',
      'src/calendars.ts',
      'src/organiser.ts',
      'src/reader.ts',
      'src/domain/',
      'src/messages/',
      'src/store/rooms/',
      'src/store/store.ts',
      'src/slack/slack.ts',
    ],
  },
  {
    room: 'src/bot.ts',
    may: [
      'config/config.ts',
      'src/calendar/feeds.ts',
      'src/domain/',
      'src/github/github.ts',
      'src/slack/slack.ts',
      'src/store/rooms/',
      'src/store/store.ts',
    ],
  },
  { room: 'src/agendas.ts', may: ['src/bot.ts', 'src/domain/'] },
  { room: 'src/calendars.ts', may: ['src/agendas.ts', 'src/bot.ts', 'src/domain/', 'src/store/rooms/'] },
  { room: 'src/organiser.ts', may: ['src/bot.ts'] },
  { room: 'src/reader.ts', may: ['src/bot.ts', 'src/domain/'] },
  { room: 'config/', may: ['src/domain/', 'src/messages/mistake.ts'] },
];

const WIRING = [
  'src/main.ts',
  'src/clock.ts',
  'src/heart.ts',
  'src/cli.ts',
  'src/cli/',
  'src/sandbox/',
  'src/log.ts',
];

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return [...found].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  );
}

function isLocal(specifier: string): boolean {
  return /\.(ts|js|json)$/.test(specifier) && specifier.includes('/');
}

function misplacedImports(file: string): string[] {
  if (WIRING.some((prefix) => file.startsWith(prefix))) return [];
  const room = ROOMS.find(({ room: prefix }) => file.startsWith(prefix));
  if (room === undefined) return [`${file} is in no known room`];
  return importsOf(file)
    .filter((target) =>
      isLocal(target)
        ? ![room.room, ...room.may].some((prefix) => target.startsWith(prefix))
        : room.packages !== undefined && !room.packages.includes(target),
    )
    .map((target) => `${file} imports ${target}`);
}

test('every file imports only from the rooms that its room may know', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.flatMap(misplacedImports)).toEqual([]);
});

test('the sandbox is imported by the command line alone', () => {
  const strangers = sources.filter(
    (file) =>
      !file.startsWith('src/sandbox/') &&
      file !== 'src/cli/sandbox.ts' &&
      importsOf(file).some((target) => target.startsWith('src/sandbox/')),
  );
  expect(strangers).toEqual([]);
});

/** What would make a pure room depend on the moment, the machine or luck. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bDateTime\.(now|local)\(|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bawait\b|\bsetTimeout\b/;

test('domain and messages hold no clock, randomness, environment or waiting', () => {
  const pure = sources.filter((file) => /^src\/(domain|messages)\//.test(file));
  const impure = pure.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        IMPURE.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(pure.length).toBeGreaterThan(5);
  expect(impure).toEqual([]);
});

test('only the posting client is made, and with retries off', () => {
  const makers = sources.filter((file) => /\bnew WebClient\(/.test(readFileSync(join(root, file), 'utf8')));
  for (const file of makers) expect(readFileSync(join(root, file), 'utf8')).toMatch(/retries:\s*0/);
  expect(makers.every((file) => file.startsWith('src/slack/'))).toBe(true);
});

test('markdown pages link to files that exist', () => {
  const pages = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md'], { cwd: root });
  const broken = pages.flatMap((page) => {
    const links = readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g);
    return [...links].flatMap(([, target = '']) => {
      const path = resolve(root, dirname(page), target);
      return globSync(path).length > 0 ? [] : [`${page}: ${target}`];
    });
  });
  expect(broken).toEqual([]);
});
