import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { mrkdwn, plain, told } from '../../src/messages/mrkdwn.ts';
import { CATALOGUES, type Key, LOCALES, say } from '../../src/messages/say.ts';

const root = resolve(import.meta.dirname, '../..');
const KEYS = Object.keys(CATALOGUES.en) as Key[];
const FOREIGN = LANGUAGES.filter((language) => language !== 'en');

/** Everything in a wording that is no plain text, with what stands in its branches. */
function elementsOf(wording: string): MessageFormatElement[] {
  const within = (elements: MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) =>
      element.type === TYPE.plural || element.type === TYPE.select
        ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))]
        : [element],
    );
  return within(parse(wording, { ignoreTag: true }));
}

/** What a wording wants to be filled in with, and what it may be asked to choose between. */
function gapsOf(wording: string): string[] {
  const gaps = elementsOf(wording).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const options = element.type === TYPE.select ? ` ${Object.keys(element.options).sort()}` : '';
    return [`${element.value}${options}`];
  });
  return [...new Set(gaps)].sort();
}

test.each(LANGUAGES)('%s has every wording and no other', (language) => {
  expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...KEYS].sort());
});

test('every wording is used, and its key begins with the name of its file', () => {
  const files = globSync(['src/!(sandbox)/**/*.ts', 'handlers/**/*.ts'], { cwd: root });
  const code = files
    .filter((file) => !file.startsWith('src/messages/catalogue/'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  expect(KEYS.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  const strays = globSync('src/messages/catalogue/*/*.ts', { cwd: root }).flatMap((file) => {
    const name = file.replace(/^.*\/|\.ts$/g, '');
    const keys = readFileSync(join(root, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm);
    return [...keys].flatMap(([, key = '']) => (key.startsWith(`${name}.`) ? [] : [`${file}: ${key}`]));
  });
  expect(strays).toEqual([]);
});

test.each(FOREIGN)('%s fills in the same as English', (language) => {
  const differing = KEYS.filter(
    (key) => JSON.stringify(gapsOf(CATALOGUES[language][key])) !== JSON.stringify(gapsOf(CATALOGUES.en[key])),
  );
  expect(differing).toEqual([]);
});

test.each(LANGUAGES)('%s has each plural form that its counts up to a thousand need', (language) => {
  const rules = new Intl.PluralRules(LOCALES[language]);
  const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
  const wanting = KEYS.filter((key) =>
    elementsOf(CATALOGUES[language][key]).some(
      (element) =>
        element.type === TYPE.plural && [...needed].some((form) => !Object.hasOwn(element.options, form)),
    ),
  );
  expect(wanting).toEqual([]);
});

test.each(LANGUAGES)('%s means nothing to Slack but bold and struck words', (language) => {
  const wordings = KEYS.map((key) => CATALOGUES[language][key]);
  expect(wordings.filter((wording) => /[<>&]/.test(wording))).toEqual([]);
  // Slack sees a pair only where a blank, an end or punctuation stands beside it; CJK letters do not count as such.
  const loose = wordings.filter((wording) =>
    /[\p{L}\p{N}][*~][^*~]+[*~]|[*~][^*~ ][^*~]*[*~][\p{L}\p{N}]/u.test(wording),
  );
  expect(loose).toEqual([]);
  expect(wordings.filter((wording) => [...wording.matchAll(/[*~]/g)].length % 2 === 1)).toEqual([]);
  expect(
    wordings.filter((wording) => /^(?:[^*~]*[*~][^*~]+[*~])*[^*~]*[*~](?:\s|[^*~]*\s[*~])/.test(wording)),
  ).toEqual([]);
});

test.each(FOREIGN)('the files of %s say that they want a native reader', (language) => {
  const files = globSync(
    [`src/messages/catalogue/${language}.ts`, `src/messages/catalogue/${language}/*.ts`],
    {
      cwd: root,
    },
  );
  expect(files.length).toBeGreaterThan(1);
  expect(
    files.filter((file) => !readFileSync(join(root, file), 'utf8').includes('Wants a native reader.')),
  ).toEqual([]);
});

test('a count takes the form of its language', () => {
  const said = (days: number) => LANGUAGES.map((language) => say(language, 'call.starts-in-days', { days }));
  expect(said(1)[0]).toBe('Starts in 1 day');
  expect(said(7)).toEqual([
    'Starts in 7 days',
    'Empieza dentro de 7 días',
    '7 天后开始',
    '7 日後に始まります',
    'Inizia tra 7 giorni',
    'Começa em 7 dias',
    'Commence dans 7 jours',
    'Beginnt in 7 Tagen',
  ]);
});

test('what comes from outside is escaped in its gap, and braces in it are not read as wording', () => {
  const topic = plain("<!channel> {days} '{' & _x_");
  expect(told('de', 'call.topic', { topic })).toBe("Thema: &lt;!channel&gt; {days} '{' &amp; _x_");
  expect(told('de', 'change.moved', { time: mrkdwn`${plain('a<b')}` })).toBe('*Verschoben:* a&lt;b');
});

test('the compiler refuses unknown wordings, and gaps that are missing, unknown or of another kind', () => {
  // @ts-expect-error: no such wording
  const unknown = () => say('en', 'call.nothing');
  // @ts-expect-error: its gap is not filled
  const missing = () => say('en', 'call.topic');
  // @ts-expect-error: it has no such gap
  const strange = () => say('en', 'call.topic', { subject: 'x' });
  // @ts-expect-error: a count is a number
  const word = () => say('en', 'call.in-days', { days: 'two' });
  // @ts-expect-error: outside text goes through plain()
  const raw = () => told('en', 'call.topic', { topic: 'x' });
  expect([unknown, missing, strange, word, raw]).toHaveLength(5);
});
