import { COUNTRIES, flagOf } from '../domain/country.ts';
import type { CountryCode } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { type ChoiceGroup, choiceGroup } from './form.ts';
import { LOCALES } from './say.ts';

function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const namesIn = perLanguage((language) => new Intl.DisplayNames(LOCALES[language], { type: 'region' }));

/** The name of a country: `Germany`, `Alemania`, `ドイツ`. */
export function countryWords(code: CountryCode, language: Language): string {
  return namesIn(language).of(code) ?? code;
}

/** Every country, for a menu, under its first letter. */
export const countryGroups = perLanguage((language): readonly ChoiceGroup[] => {
  const { compare } = new Intl.Collator(LOCALES[language]);
  const named = COUNTRIES.map((code) => ({ code, name: countryWords(code, language) }));
  const sorted = named.sort((one, other) => compare(one.name, other.name));
  const heading = language === 'zh' ? pinyinLetter : firstLetter;
  return [...Map.groupBy(sorted, ({ name }) => heading(name))].map(([letter, members]) =>
    choiceGroup(
      letter,
      members.map(({ code, name }) => ({ value: code, label: `${flagOf(code)} ${name}` })),
    ),
  );
});

/** Without accents, so that Åland stands with A and ガーナ with カ. */
function firstLetter(name: string): string {
  return name.normalize('NFKD').slice(0, 1);
}

/** The first character of each letter in the order of Chinese, which is that of pinyin. */
const PINYIN = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';

function pinyinLetter(name: string): string {
  const { compare } = new Intl.Collator(LOCALES.zh);
  return LETTERS[PINYIN.findLastIndex((first) => compare(first, name.slice(0, 1)) <= 0)] ?? name.slice(0, 1);
}
