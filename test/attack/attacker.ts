import { existsSync, readFileSync } from 'node:fs';
import type { Guess } from './statistics.ts';

/** The bytes of a database: its file and its write-ahead log, free space included. */
export type Bytes = { file: Buffer; wal: Buffer };

/** Everything that the attacker has of one survey at one moment. */
export type Loot = {
  /** Where each answer lies in the file and in the write-ahead log, left-over copies included. */
  places: ReadonlyMap<string, { file: readonly number[]; wal: readonly number[] }>;
  /** What a reader of the tables gets, in the order in which the database hands it out, and the ids of these rows. */
  rows: readonly string[];
  ids: readonly string[];
  /** The lines of the log, of every level. */
  log: readonly string[];
  /** Texts that were posted in Slack. */
  history: readonly string[];
};

/** Reads the files of a SQLite database as they lie there. */
export function steal(path: string): Bytes {
  const wal = `${path}-wal`;
  return { file: readFileSync(path), wal: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0) };
}

/** Looks for every answer in the bytes. */
export function placesOf({ file, wal }: Bytes, answers: readonly string[]): Loot['places'] {
  return new Map(answers.map((one) => [one, { file: placesIn(file, one), wal: placesIn(wal, one) }]));
}

function placesIn(bytes: Buffer, text: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) found.push(at);
  return found;
}

const PAGE = 4096;
const NOWHERE = { file: [], wal: [] };
const placed = ({ places }: Loot, answer: string) => places.get(answer) ?? NOWHERE;

/** What may grow, or shrink, with the order in which answers came. */
const SIGNALS: Readonly<Record<string, (loot: Loot, answer: string) => number>> = {
  'first place in the file': (loot, answer) => placed(loot, answer).file[0] ?? 0,
  'last place in the file': (loot, answer) => placed(loot, answer).file.at(-1) ?? 0,
  'place within the page': (loot, answer) => (placed(loot, answer).file[0] ?? 0) % PAGE,
  'copies in the file': (loot, answer) => placed(loot, answer).file.length,
  'first place in the log of changes': (loot, answer) => placed(loot, answer).wal[0] ?? 0,
  'copies in the log of changes': (loot, answer) => placed(loot, answer).wal.length,
  'order of rows': ({ rows }, answer) => rows.findIndex((row) => row.includes(answer)),
  'order of ids': ({ rows, ids }, answer) =>
    ids.toSorted().indexOf(ids[rows.findIndex((row) => row.includes(answer))] ?? ''),
  'order in the logs': ({ log }, answer) => log.findIndex((line) => line.includes(answer)),
  'order in Slack': ({ history }, answer) => history.join().indexOf(answer),
  'size of the answer': (_loot, answer) => answer.length,
};

export const SIGNAL_NAMES = Object.keys(SIGNALS);

/** The answers from what looks earliest to what looks latest by a signal; ties as the answers themselves sort. */
export function guessBy(signal: string, loot: Loot, answers: readonly string[]): Guess {
  const score = SIGNALS[signal] ?? (() => 0);
  return answers
    .map((answer) => ({ answer, score: score(loot, answer) }))
    .sort((one, other) => one.score - other.score || (one.answer < other.answer ? -1 : 1))
    .map(({ answer }) => answer);
}

/** Which of these words lie anywhere in the bytes or in the log? */
export function findAny({ file, wal }: Bytes, log: readonly string[], words: readonly string[]): string[] {
  return words.filter(
    (word) => file.includes(word) || wal.includes(word) || log.some((line) => line.includes(word)),
  );
}
