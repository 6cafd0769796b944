import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { DE } from './catalogue/de.ts';
import { EN } from './catalogue/en.ts';
import { ES } from './catalogue/es.ts';
import { FR } from './catalogue/fr.ts';
import { IT } from './catalogue/it.ts';
import { JA } from './catalogue/ja.ts';
import { PT } from './catalogue/pt.ts';
import type { Catalogue } from './catalogue/translation.ts';
import { ZH } from './catalogue/zh.ts';

/** The wording of every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: EN,
  es: ES,
  zh: ZH,
  ja: JA,
  it: IT,
  pt: PT,
  fr: FR,
  de: DE,
};

/** The locale by which dates and numbers are written. British English, as everything that we write. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  zh: 'zh-CN',
  ja: 'ja',
  it: 'it',
  pt: 'pt-BR',
  fr: 'fr',
  de: 'de',
};

/** Something that the bot says, by its name in the catalogues. */
export type Key = keyof Catalogue;

type Arguments<K extends Key, Text> = GetICUArgs<
  (typeof EN)[K],
  { ICUArgument: Text; ICUNumberArgument: number; ICUDateArgument: number }
>;

/** What a wording wants to be filled in with, read by the compiler out of the English one; nothing when that has no gaps. */
export type Values<K extends Key, Text> = keyof Arguments<K, Text> extends never
  ? []
  : [values: Arguments<K, Text>];

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, key: Key): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  // Our wording has no tags: `<` is for Slack alone.
  const format = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, {
    ignoreTag: true,
  });
  formats.set(name, format);
  return format;
}

/** Names, as the language lists them: `a, b and c`. */
export function inList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}

/** A wording with its gaps filled, unescaped: for plain text (headers, labels, buttons). For mrkdwn there is `told`. */
export function say<K extends Key>(
  language: Language,
  key: K,
  ...[values]: Values<K, string | number>
): string {
  return String(formatOf(language, key).format(values as Record<string, string | number>));
}
