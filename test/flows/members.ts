import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/load.ts';

const FILE = `community: { name: TODO Group, zone: Europe/Madrid }
submissions:
  job: { channel: "#ospo-jobs" }
  news: { channel: "#ospo-news" }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000, S0MODERATORS], limit_per_hour: 3 }
`;

/** Ann and Lin offer, Bruno is a moderator by id, Dana by her group, Farah is a guest. */
export const PEOPLE = {
  ann: 'U0CARMEN000',
  lin: 'U0LIN0000',
  bruno: 'U0BRUNO0000',
  dana: 'U0DANA0000',
  guest: 'U0FARAH0000',
} as const;

/** A listing as its form sends it. */
export const JOB = {
  organisation: 'Example',
  title: 'OSPO lead <!channel>',
  link: 'https://example.org/jobs/1?utm_source=x&id=7',
  countries: ['DE', 'FR'],
  remote: ['remote'],
  place: 'Berlin',
  description: 'Ask for Ana',
  closes_on: null as unknown,
};

/** Everything that somebody gets to see, in one text. */
export function text(seen: unknown): string {
  return JSON.stringify(seen);
}

/** Reads a configuration that a test has written, as if it lay at `path`. */
export function configOf(text: string = FILE, path = 'config/community.yml'): Config {
  const read = readConfig(Buffer.from(text), path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
}
