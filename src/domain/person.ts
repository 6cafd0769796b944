import type { Language } from './language.ts';
import type { QuietHours } from './quiet.ts';
import type { Zone } from './time.ts';

/** How long before a call its own reminder comes. */
export const LEADS = ['1h', '10m'] as const;
export type OwnLead = (typeof LEADS)[number];

/** Direct messages that somebody has asked for and may turn off as a whole. */
export const DIRECTS = ['call', 'cfp'] as const;
type DirectKind = (typeof DIRECTS)[number];

/** What a member has chosen in App Home. `null` is what their Slack profile says. */
export type Settings = {
  zone: Zone | null;
  language: Language | null;
  lead: OwnLead;
  muted: readonly DirectKind[];
  quiet: QuietHours | null;
};

/** Of who has chosen nothing. */
export const USUAL: Settings = { zone: null, language: null, lead: '10m', muted: [], quiet: null };

/** Who reads: on whose clock, and in which language. */
export type Reader = { zone: Zone; language: Language };
