/** What is missing or wrong in a field, where nothing more is to be said of it. */
export type PlainMistake =
  | 'no-benefit'
  | 'no-conference'
  | 'no-countries'
  | 'no-dates'
  | 'no-day'
  | 'no-day-of-time'
  | 'no-description'
  | 'no-first-day'
  | 'no-level'
  | 'no-link'
  | 'no-new-title'
  | 'no-organisation'
  | 'no-rating'
  | 'no-reason'
  | 'no-speaker'
  | 'no-suggestion'
  | 'no-summary'
  | 'no-tag'
  | 'no-time-of-zone'
  | 'no-title'
  | 'no-topic'
  | 'no-why'
  | 'no-words'
  | 'join-link'
  | 'not-https'
  | 'over'
  | 'passcode-in-link'
  | 'past'
  | 'private-link'
  | 'reversed'
  | 'secret'
  | 'strange-link'
  | 'time'
  | 'unlisted'
  | 'user-in-link'
  | 'zone';

/** What is wrong with a field that somebody filled in. Lengths are in characters. */
export type Mistake =
  | { type: PlainMistake }
  | { type: 'short-link'; host: string }
  | { type: 'too-long'; length: number; most: number }
  | { type: 'too-many'; count: number; most: number }
  | { type: 'long-link' | 'long-topic' | 'many-countries' | 'many-topics'; most: number };

/** What is wrong, by the name of the field. */
export type Mistakes = Readonly<Record<string, Mistake>>;

/** A field that something is wrong with. */
export type Mistaken = { ok: false; mistake: Mistake };

/** Says so of a field. */
export function mistaken(type: PlainMistake): Mistaken {
  return { ok: false, mistake: { type } };
}
