import { type ContentLine, contentLines } from './content-line.ts';

/** The properties of a VEVENT that matter here; of one that may occur once only, the first. */
export type EventLines = {
  uid: ContentLine | null;
  start: ContentLine | null;
  end: ContentLine | null;
  duration: ContentLine | null;
  recurrenceId: ContentLine | null;
  sequence: ContentLine | null;
  stamp: ContentLine | null;
  status: ContentLine | null;
  summary: ContentLine | null;
  description: ContentLine | null;
  location: ContentLine | null;
  url: ContentLine | null;
  rules: readonly ContentLine[];
  extraDates: readonly ContentLine[];
  exclusions: readonly ContentLine[];
  exclusionRules: readonly ContentLine[];
  categories: readonly ContentLine[];
  /** Properties that hold a link to the call, or to a document about it. */
  links: readonly ContentLine[];
};

type Single = {
  [Key in keyof EventLines]: EventLines[Key] extends readonly ContentLine[] ? never : Key;
}[keyof EventLines];
type Many = Exclude<keyof EventLines, Single>;

const SINGLE: ReadonlyMap<string, Single> = new Map([
  ['UID', 'uid'],
  ['DTSTART', 'start'],
  ['DTEND', 'end'],
  ['DURATION', 'duration'],
  ['RECURRENCE-ID', 'recurrenceId'],
  ['SEQUENCE', 'sequence'],
  ['DTSTAMP', 'stamp'],
  ['STATUS', 'status'],
  ['SUMMARY', 'summary'],
  ['DESCRIPTION', 'description'],
  ['LOCATION', 'location'],
  ['URL', 'url'],
]);

const MANY: ReadonlyMap<string, Many> = new Map([
  ['RRULE', 'rules'],
  ['RDATE', 'extraDates'],
  ['EXDATE', 'exclusions'],
  ['EXRULE', 'exclusionRules'],
  ['CATEGORIES', 'categories'],
  ['CONFERENCE', 'links'],
  ['X-GOOGLE-CONFERENCE', 'links'],
  ['X-MICROSOFT-SKYPETEAMSMEETINGURL', 'links'],
  ['X-MICROSOFT-ONLINEMEETINGEXTERNALLINK', 'links'],
  ['X-MICROSOFT-ONLINEMEETINGCONFLINK', 'links'],
  ['ATTACH', 'links'],
]);

/** Reads the lines of a VEVENT, without those of the parts within it, such as VALARM. */
export function eventLines(text: string): EventLines {
  const sorter = new Sorter();
  let depth = 0;
  for (const line of contentLines(text)) {
    if (line.name === 'BEGIN') depth++;
    else if (line.name === 'END') depth = Math.max(1, depth - 1);
    else if (depth === 1) sorter.add(line);
  }
  return sorter;
}

/** What most events have of most lists; never written to. */
const NONE: ContentLine[] = [];

class Sorter implements EventLines {
  uid: ContentLine | null = null;
  start: ContentLine | null = null;
  end: ContentLine | null = null;
  duration: ContentLine | null = null;
  recurrenceId: ContentLine | null = null;
  sequence: ContentLine | null = null;
  stamp: ContentLine | null = null;
  status: ContentLine | null = null;
  summary: ContentLine | null = null;
  description: ContentLine | null = null;
  location: ContentLine | null = null;
  url: ContentLine | null = null;
  rules = NONE;
  extraDates = NONE;
  exclusions = NONE;
  exclusionRules = NONE;
  categories = NONE;
  links = NONE;

  add(line: ContentLine): void {
    const single = SINGLE.get(line.name);
    // An empty DTEND says nothing; a DURATION beside it may.
    if (single !== undefined) this[single] ??= line.value.trim() === '' ? null : line;
    else {
      const many = MANY.get(line.name);
      if (many === undefined) return;
      if (this[many] === NONE) this[many] = [line];
      else this[many].push(line);
    }
  }
}
