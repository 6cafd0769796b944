import type { Conference } from '../../src/domain/cfp.ts';

/** An open call due on 12 July 2026, whose time zone is not stated. */
export function conference(over: Partial<Conference> = {}): Conference {
  return {
    name: 'Example Conference',
    url: 'https://conf.example.org/',
    cfpUrl: null,
    start: '2026-10-22',
    end: '2026-10-23',
    month: null,
    location: 'Bilbao',
    country: 'ES',
    online: false,
    status: 'open',
    due: { date: '2026-07-12', time: null, zone: null },
    topics: ['cloud'],
    source: { type: 'file' },
    verified: null,
    ...over,
  };
}

/** The same with another deadline. */
export function due(
  date: string,
  time: string | null = null,
  zone: string | null = null,
): Partial<Conference> {
  return { due: { date, time, zone } };
}
