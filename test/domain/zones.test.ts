import { expect, test } from 'vitest';
import { audienceGroups, cityOf, clockShifts, offsetLabel } from '../../src/domain/zones.ts';
import { at, COMMUNITY } from './samples.ts';

test('zones that share a local time are one group, from west to east', () => {
  const zones = [
    'Asia/Tokyo',
    'Europe/Madrid',
    'America/New_York',
    'Asia/Kolkata',
    'Europe/Berlin',
    'Europe/Madrid',
  ];
  expect(audienceGroups(at('2026-11-26T16:00:00Z'), zones)).toEqual([
    { offset: -300, zones: ['America/New_York'] },
    { offset: 60, zones: ['Europe/Madrid', 'Europe/Berlin'] },
    { offset: 330, zones: ['Asia/Kolkata'] },
    { offset: 540, zones: ['Asia/Tokyo'] },
  ]);
});

test('zones are named as people name them', () => {
  expect(['America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC'].map(cityOf)).toEqual([
    'Buenos Aires',
    'Kolkata',
    'UTC',
  ]);
  expect([0, 330, -480, -210, 660].map(offsetLabel)).toEqual([
    'UTC',
    'UTC+5:30',
    'UTC-8',
    'UTC-3:30',
    'UTC+11',
  ]);
});

type Row = [day: string, callZone: string, zone: string, shift: string];

/** `minutes changed passing`, or nothing to say. In 2026: US 8 March and 1 November, EU 29 March and 25 October, Australia 5 April and 4 October. */
test.each<Row>([
  ['2026-03-05', 'Europe/Madrid', 'America/New_York', ''],
  ['2026-03-09', 'Europe/Madrid', 'America/New_York', '60 there true'],
  ['2026-03-19', 'Europe/Madrid', 'America/New_York', '60 there true'],
  ['2026-03-26', 'Europe/Madrid', 'America/New_York', '60 there true'],
  ['2026-03-30', 'Europe/Madrid', 'America/New_York', ''],
  ['2026-03-09', 'America/New_York', 'Europe/Madrid', '-60 call true'],
  ['2026-03-30', 'America/New_York', 'Europe/Madrid', ''],
  ['2026-10-23', 'America/New_York', 'Europe/Madrid', ''],
  ['2026-10-28', 'America/New_York', 'Europe/Madrid', '-60 there true'],
  ['2026-11-02', 'America/New_York', 'Europe/Madrid', ''],
  ['2026-10-28', 'Europe/Madrid', 'America/New_York', '60 call true'],
  ['2026-11-02', 'America/New_York', 'Asia/Kolkata', '60 call false'],
  ['2026-11-10', 'America/New_York', 'Asia/Kolkata', ''],
  ['2026-03-30', 'Europe/Madrid', 'Asia/Kolkata', '-60 call false'],
  ['2026-04-20', 'Europe/Madrid', 'Asia/Kolkata', ''],
  ['2026-03-30', 'Europe/Madrid', 'Australia/Sydney', '-60 call true'],
  ['2026-04-06', 'Europe/Madrid', 'Australia/Sydney', '-120 both false'],
  ['2026-04-20', 'Europe/Madrid', 'Australia/Sydney', ''],
  ['2026-10-07', 'Europe/Madrid', 'Australia/Sydney', '60 there true'],
  ['2026-10-07', 'Europe/Madrid', 'Australia/Lord_Howe', '30 there true'],
  ['2026-10-27', 'Europe/Madrid', 'Australia/Lord_Howe', '90 both false'],
  ['2026-03-30', 'UTC', 'Europe/Madrid', '60 there false'],
  ['2026-03-30', 'Europe/Madrid', 'Europe/Berlin', ''],
  ['2026-03-30', 'Asia/Tokyo', 'Asia/Kolkata', ''],
  ['2026-07-01', 'Europe/Madrid', 'America/New_York', ''],
])('a call on %s kept in %s is, in %s, off by: %s', (day, callZone, zone, shift) => {
  const said = clockShifts(at(`${day}T15:00:00Z`), callZone, [zone]);
  expect(said.map(({ minutes, changed, passing }) => `${minutes} ${changed} ${passing}`).join()).toBe(shift);
});

test('zones that are off alike are named together', () => {
  const shifts = clockShifts(at('2026-10-28T16:00:00Z'), 'Europe/Madrid', COMMUNITY.audienceZones);
  expect(shifts.map(({ zones }) => zones)).toEqual([
    ['America/Los_Angeles', 'America/New_York'],
    ['Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo'],
  ]);
});
