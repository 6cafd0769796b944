import type { Random } from '../../simulation/random.ts';

/** Pieces that mean something to a reader of calendars. */
const TOKENS = [
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'BEGIN:VCALENDAR\r\n',
  'END:VCALENDAR\r\n',
  'BEGIN:VALARM\r\n',
  'BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n',
  'UID:x\r\n',
  'DTSTART:20241105T100000Z\r\n',
  'DTSTART;VALUE=DATE:20241105\r\n',
  'DTSTART;TZID=Odd:20241105T023000\r\n',
  'DTEND:20241105T110000Z\r\n',
  'DURATION:P1DT1H\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  'RRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=-1\r\n',
  'RRULE:FREQ=YEARLY;BYWEEKNO=53\r\n',
  'RDATE;VALUE=PERIOD:20241105T100000Z/PT2H\r\n',
  'EXDATE;VALUE=DATE:20241105\r\n',
  'EXRULE:FREQ=DAILY\r\n',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20241105T100000Z\r\n',
  'STATUS:CANCELLED\r\n',
  'SEQUENCE:99999999999\r\n',
  'X-WR-TIMEZONE:Europe/Madrid\r\n',
  ';TZID=America/New_York',
  ';INTERVAL=99999999999',
  ';COUNT=1000000000',
  ';UNTIL=21250101',
  ';BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23',
  '00000000T000000Z',
  '99991231T235960Z',
  '\r\n ',
  '\\n\\,\\;\\\\',
  '"',
  '__proto__',
  '\u0000',
  '\ufeff',
  'é中😀',
];

const MOST_BYTES = 300_000;

/** A changed copy of one text of the corpus, perhaps with a piece of another. */
export function mutate(random: Random, corpus: readonly Buffer[]): Buffer {
  let bytes = random.pick(corpus);
  for (let times = random.between(1, 8); times > 0; times--) bytes = mutateOnce(random, bytes, corpus);
  return bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
}

/** Bytes without any sense. */
export function noise(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.between(0, 2_000) }, () => random.between(0, 255)));
}

function mutateOnce(random: Random, bytes: Buffer, corpus: readonly Buffer[]): Buffer {
  const [from, to] = stretch(random, bytes.length);
  const [before, piece, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (random.between(0, 7)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, piece, piece, after]);
    case 2:
      return Buffer.concat([before, Buffer.from(random.pick(TOKENS)), piece, after]);
    case 3:
      return Buffer.concat([before, Buffer.from(random.pick(TOKENS)), after]);
    case 4:
      return flip(random, bytes);
    case 5:
      return insertLine(random, bytes);
    case 6:
      return changeNumber(random, bytes);
    default: {
      const other = random.pick(corpus);
      const [otherFrom, otherTo] = stretch(random, other.length);
      return Buffer.concat([before, other.subarray(otherFrom, otherTo), after]);
    }
  }
}

/** Mostly short ones. */
function stretch(random: Random, length: number): [number, number] {
  const from = random.between(0, length);
  const most = random.chance(0.1) ? length - from : Math.min(200, length - from);
  return [from, from + random.between(0, most)];
}

function flip(random: Random, bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (let times = random.between(1, 5); times > 0 && changed.length > 0; times--) {
    changed[random.between(0, changed.length - 1)] = random.between(0, 255);
  }
  return changed;
}

function insertLine(random: Random, bytes: Buffer): Buffer {
  const at = bytes.indexOf('\n', random.between(0, bytes.length)) + 1;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(TOKENS)), bytes.subarray(at)]);
}

function changeNumber(random: Random, bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return bytes;
  const number = random.pick(numbers);
  const value = random.pick([
    '0',
    '-1',
    '1',
    '53',
    '366',
    '99999999999999999999',
    '00000000',
    '99991231',
    '',
  ]);
  const end = number.index + number[0].length;
  return Buffer.from(text.slice(0, number.index) + value + text.slice(end), 'latin1');
}
