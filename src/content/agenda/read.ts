import { type Agenda, type AgendaEntry, NO_AGENDA } from '../../domain/agenda.ts';
import { AGENDA_LIMITS, agendaText, agendaTexts, readAgendaLink } from '../../domain/agenda-text.ts';
import type { LocalDate } from '../../domain/time.ts';
import { mistakeWords } from '../../messages/mistake.ts';
import { withYears } from '../newsletter/dates.ts';
import { findDate } from '../newsletter/written-date.ts';
import { type Cell, readCell } from './cell.ts';
import { saidTime } from './said.ts';
import { type Row, type Table, tablesIn } from './table.ts';

/** Something that was not taken over from a line. */
type AgendaProblem = { line: number; reason: string };

/** What a text with tables of calls holds, in how many `tables`. `placeholders` counts the rows in which nothing is planned yet. */
export type AgendaRead = {
  tables: number;
  entries: { line: number; entry: AgendaEntry }[];
  placeholders: number;
  problems: AgendaProblem[];
};

/** `address` is where the text lies (relative links start there), `series` stands where a row names no region. */
export type AgendaSource = { address: string; series: string; today: LocalDate };

/** The columns by what their titles say. */
const COLUMNS = {
  date: /\b(?:date|day|when)\b/i,
  region: /\b(?:region|series|session|call)\b/i,
  time: /\b(?:time|hour)\b/i,
  guests: /\b(?:speaker|guest|moderator|host)/i,
  topic: /\b(?:topic|title|talk|subject)/i,
  tags: /\b(?:tag|categor)/i,
  recording: /\b(?:recording|video)/i,
  rsvp: /\b(?:rsvp|sign|regist)/i,
  page: /\bagenda\b/i,
  notes: /\b(?:notes|minutes)\b/i,
} as const;
type Column = keyof typeof COLUMNS;
type Columns = Partial<Record<Column, number>>;

/** Reads the tables of calls in a Markdown text, such as a community keeps for its agendas. Never throws. */
export function readAgenda(text: string, source: AgendaSource): AgendaRead {
  const read: AgendaRead = { tables: 0, entries: [], placeholders: 0, problems: [] };
  const year = yearOf(text, source);
  for (const table of tablesIn(text)) {
    const columns = columnsOf(table);
    if (columns.date === undefined || (columns.topic ?? columns.guests) === undefined) continue;
    read.tables += 1;
    for (const row of table.rows) readRow(row, table, columns, { source, year, read });
  }
  return read;
}

function columnsOf({ header }: Table): Columns {
  const titles = header.map((title) => readTitle(title));
  const found = Object.entries(COLUMNS).map(([name, mark]) => [
    name,
    titles.findIndex((one) => mark.test(one)),
  ]);
  return Object.fromEntries(found.filter(([, at]) => at !== -1)) as Columns;
}

function readTitle(title: string): string {
  return title.replace(/[*_`]/g, '');
}

/** Rows often leave out the year that their heading or folder names. */
function yearOf(text: string, { address, today }: AgendaSource): number {
  const [heading] = /^#{1,6}.*?\b20\d\d\b/m.exec(text) ?? [];
  const [year] = /20\d\d(?!.*20\d\d)/s.exec(heading ?? address) ?? [];
  return Number(year ?? today.slice(0, 4));
}

type Reading = { source: AgendaSource; year: number; read: AgendaRead };

function readRow(row: Row, { header }: Table, columns: Columns, reading: Reading): void {
  const { source, year, read } = reading;
  const cell = (name: Column): Cell => readCell(row.cells[columns[name] ?? -1] ?? '');
  const problems: string[] = [];
  const agenda = agendaOf(cell, source, problems);
  if (isEmpty(agenda) && problems.length === 0) {
    read.placeholders += 1;
    return;
  }
  const date = dateOf(cell('date').words, year);
  if (date === null) problems.push('no day could be read in it, so it was not taken over');
  for (const reason of problems) read.problems.push({ line: row.line, reason });
  if (date === null || isEmpty(agenda)) return;
  const series = agendaText(cell('region').words, 120);
  const title = columns.time === undefined ? '' : (header[columns.time] ?? '');
  const said = saidTime(cell('date').words, cell('time').words, title);
  const about = { type: 'day', series: series === '' ? source.series : series, date } as const;
  read.entries.push({ line: row.line, entry: { about, agenda, said } });
}

function isEmpty({ topic, guests, recording, notes, rsvp }: Agenda): boolean {
  return topic === null && guests.length === 0 && (recording ?? notes ?? rsvp) === null;
}

function dateOf(words: string, year: number): LocalDate | null {
  const written = findDate(words);
  if (written?.type !== 'days') return null;
  // With the middle of February as its "issue", every day of the year is in that year.
  return withYears(written, `${year}-02-15`, null).startDate;
}

function agendaOf(cell: (name: Column) => Cell, source: AgendaSource, problems: string[]): Agenda {
  const topic = cell('topic');
  const link = (name: Column): string | null => linkOf(cell(name).address, source, problems);
  const text = agendaText(topic.words, AGENDA_LIMITS.topic);
  if (text !== '' && text.length < topic.words.length) problems.push('its topic was cut short');
  return {
    ...NO_AGENDA,
    topic: text === '' ? null : text,
    guests: listOf(cell('guests').words, /\s*;\s*/, 'guest'),
    tags: listOf(cell('tags').words, /\s*[;,]\s*/, 'tag'),
    page: link('page') ?? linkOf(topic.address, source, problems),
    rsvp: link('rsvp'),
    recording: link('recording'),
    notes: link('notes'),
  };
}

function listOf(words: string, between: RegExp, what: 'guest' | 'tag'): string[] {
  const most = what === 'guest' ? AGENDA_LIMITS.guests : AGENDA_LIMITS.tags;
  return agendaTexts(words.split(between), AGENDA_LIMITS[what], most);
}

/** A link that may be shown. A relative one starts at the text's own address; a file on this machine has none. */
function linkOf(address: string | null, source: AgendaSource, problems: string[]): string | null {
  if (address === null || address.startsWith('#')) return null;
  const url = URL.parse(address, source.address);
  if (url === null || url.protocol === 'file:') return null;
  const read = readAgendaLink(url.href);
  if (read.ok) return read.link;
  problems.push(`a link was left out: ${mistakeWords(read.mistake, 'en')}`);
  return null;
}
