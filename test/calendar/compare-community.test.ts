import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compare } from '../../src/calendar/compare.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { DAY, isoInstant } from '../../src/domain/time.ts';
import { known } from './compare-samples.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/data/calendars');
const FILES = ['2024-10-21', '2024-11-05'].map((day) => resolve(FOLDER, `finos-subset-${day}.redacted.ics`));
const isThere = FILES.every((file) => existsSync(file));
const NOW = Date.parse('2024-11-05T00:00:00Z');
const window = { from: NOW - DAY, to: NOW + 60 * DAY };

function read(file: string) {
  const reading = readCalendar({ feed: 'finos', body: readFileSync(file), window, zone: 'UTC' });
  if (reading.type !== 'read') throw new Error(reading.error);
  return reading;
}

/** Checked by hand against the lines of both files: each RECURRENCE-ID, EXDATE and UNTIL that differs. */
const CHANGES = [
  'moved 2024-11-06T10:30:00Z to 2024-11-06T10:00:00Z: Spring Bot Project Meeting',
  'moved 2024-11-05T17:00:00Z to 2024-11-12T17:00:00Z: FINOS Regulation Innovation SIG (monthly meeting)',
  'moved 2024-12-12T14:00:00Z to 2024-12-05T14:00:00Z: CDM Technology Architecture Working Group',
  'cancelled 2024-11-07T15:00:00Z: FINOS Tech Sprint Bi-Weekly Office Hours',
  'cancelled 2024-11-12T15:00:00Z: CDM Structured Products Working Group',
  'cancelled 2024-12-31T15:00:00Z: CDM Collateral Working Group',
];

test.skipIf(!isThere)('two readings of a real calendar differ by what its organisers changed', () => {
  const [before, after] = FILES.map(read);
  if (before === undefined || after === undefined) throw new Error('two files');
  const { verdict, changes, problems } = compare({
    ...{ known: known(before.occurrences), reading: after.occurrences, excluded: after.excluded },
    ...{ now: NOW, until: window.to, seenUntil: window.to, suspicion: null, confirmed: true },
  });
  const start = ({ time }: { time: (typeof changes)[number]['after']['time'] }) =>
    time.allDay ? time.startDate : isoInstant(time.start);
  const lines = changes
    .filter(({ type }) => type !== 'edited')
    .map((change) => {
      const was = 'before' in change ? `${start(change.before)} to ` : '';
      return `${change.type} ${was}${start(change.after)}: ${change.after.summary}`;
    });
  expect({ verdict, problems }).toEqual({ verdict: 'accepted', problems: [] });
  expect(lines.sort()).toEqual(CHANGES.toSorted());
});
