import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietUntil } from '../../src/domain/quiet.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';

const NIGHT = { from: '22:00', to: '07:00' };

test.each([
  ['2026-11-30T20:59:00Z', 'Europe/Madrid', NIGHT, null],
  ['2026-11-30T21:00:00Z', 'Europe/Madrid', NIGHT, '2026-12-01T06:00:00.000Z'],
  ['2026-12-01T05:59:59Z', 'Europe/Madrid', NIGHT, '2026-12-01T06:00:00.000Z'],
  ['2026-12-01T06:00:00Z', 'Europe/Madrid', NIGHT, null],
  ['2026-11-30T23:00:00Z', 'Asia/Tokyo', NIGHT, null],
  ['2026-12-01T12:30:00Z', 'UTC', { from: '12:00', to: '13:00' }, '2026-12-01T13:00:00.000Z'],
  ['2026-12-01T11:59:00Z', 'UTC', { from: '12:00', to: '13:00' }, null],
  ['2026-12-01T12:00:00Z', 'UTC', { from: '12:00', to: '12:00' }, null],
  // The night in which clocks go back has an hour more.
  ['2026-10-24T20:30:00Z', 'Europe/Madrid', NIGHT, '2026-10-25T06:00:00.000Z'],
])('at %s in %s, quiet %j is over at %s', (now, zone, quiet, expected) => {
  const until = quietUntil(Date.parse(now), quiet, zone);
  expect(until === null ? null : new Date(until).toISOString()).toBe(expected);
});

test('quiet hours always end, later than now and within a day and a change of clocks', () => {
  const time = fc
    .nat(23 * 60 + 59)
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
  const zones = fc.constantFrom(
    'Europe/Madrid',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );
  const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });
  fc.assert(
    fc.property(instants, time, time, zones, (now, from, to, zone) => {
      const until = quietUntil(now, { from, to }, zone);
      if (until === null) return;
      expect(until).toBeGreaterThan(now);
      expect(until - now).toBeLessThanOrEqual(DAY + HOUR);
    }),
  );
});
