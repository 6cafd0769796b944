import type { Zone } from './time.ts';

/** Who the bot speaks for, and to whom: what wording needs to know of the configuration. */
export type Community = {
  name: string;
  /** The zone of everything that names none of its own. */
  zone: Zone;
  /** Where members live; each reminder gives the local time of every group of these that shares one. */
  audienceZones: readonly Zone[];
  /** Hosts (and their subdomains) whose links in an event may be posted. */
  linkHosts: readonly string[];
};
