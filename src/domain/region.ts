import { COUNTRIES, countryName } from './country.ts';
import type { CountryCode } from './item.ts';
import { folded } from './newsletter-keys.ts';

/** Parts of the world by which people look for conferences. */
export const REGIONS = ['africa', 'asia', 'europe', 'north-america', 'latin-america', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

/** The countries of each region (https://unstats.un.org/unsd/methodology/m49/), Mexico and the Caribbean with Latin America. */
const MEMBERS: Readonly<Record<Region, string>> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  asia: 'AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  europe:
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES EU FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA',
  'north-america': 'BM CA GL PM US',
  'latin-america':
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TF TK TO TV UM VU WF WS',
};

/** What people call a region, or several together. */
const NAMES: Readonly<Record<string, readonly Region[]>> = {
  africa: ['africa'],
  asia: ['asia'],
  europe: ['europe'],
  'north america': ['north-america'],
  northamerica: ['north-america'],
  'latin america': ['latin-america'],
  latam: ['latin-america'],
  'south america': ['latin-america'],
  americas: ['north-america', 'latin-america'],
  america: ['north-america', 'latin-america'],
  amer: ['north-america', 'latin-america'],
  oceania: ['oceania'],
  apac: ['asia', 'oceania'],
  emea: ['europe', 'africa', 'asia'],
};

/** In Asia by geography, in EMEA by everybody's organisation charts. */
const MIDDLE_EAST = new Set('AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE'.split(' '));

const BY_COUNTRY = new Map(
  REGIONS.flatMap((region) => MEMBERS[region].split(' ').map((code) => [code, region] as const)),
);

/** The region of a country, or `null` for Antarctica. */
export function regionOf(code: CountryCode): Region | null {
  return BY_COUNTRY.get(code) ?? null;
}

/** Tells which countries a word such as `europe` or `apac` means; `null` when it names no region. */
export function regionTest(word: string): ((code: CountryCode) => boolean) | null {
  const name = folded(word);
  const regions = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (regions === undefined) return null;
  return (code) => {
    const region = regionOf(code);
    if (region === null) return false;
    if (name === 'emea' && region === 'asia') return MIDDLE_EAST.has(code);
    if (name === 'apac' && MIDDLE_EAST.has(code)) return false;
    return regions.includes(region);
  };
}

/** What lists write for a country beside its English name and its code. */
const ALIASES: Readonly<Record<string, CountryCode>> = {
  'u s a': 'US',
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  'the netherlands': 'NL',
  russia: 'RU',
  vietnam: 'VN',
  'hong kong': 'HK',
  macau: 'MO',
  burma: 'MM',
  'ivory coast': 'CI',
  uae: 'AE',
  'u a e': 'AE',
  europe: 'EU',
};

const CODES = new Map([
  ...COUNTRIES.map((code) => [folded(countryName(code)), code] as const),
  ...Object.entries(ALIASES),
]);

/** A country by its code (`DE`, also `UK`) or English name (`Germany`, `U.S.A.`); `null` when it is neither. */
export function readCountry(text: string): CountryCode | null {
  const code = text.trim().toUpperCase();
  if (COUNTRIES.includes(code)) return code;
  return CODES.get(folded(text)) ?? null;
}

/** American states and provinces end an address as countries do, and are meant more often. */
const RATHER_A_STATE: ReadonlySet<string> = new Set(['georgia']);

/** The country of a place: the one that is stated, else the one whose name its location ends with (`Berlin, Germany`). */
export function countryOf({
  country,
  location,
}: {
  country: CountryCode | null;
  location: string | null;
}): CountryCode | null {
  if (country !== null || location === null) return country;
  const last = location.split(',').at(-1)?.trim() ?? '';
  // Two letters are a state as often as a country: "San Francisco, CA".
  const isName = last.length > 2 || /^u[ks]$/i.test(last);
  return isName && !RATHER_A_STATE.has(folded(last)) ? readCountry(last) : null;
}
