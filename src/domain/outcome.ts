/** An expected "no". What is said to people about each is in `src/messages`. */
export type Refusal =
  /** Somebody else was quicker, or the same person pressed twice. */
  | { type: 'decided'; by: string | null }
  /** The content is not the one that was shown. */
  | { type: 'changed' }
  /** Nobody decides on what they offered themselves. */
  | { type: 'own' }
  /** It is not listed any more, or not yet. */
  | { type: 'closed' };

/** A value, or a refusal that says why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse<T>(refusal: Refusal): Outcome<T> {
  return { ok: false, refusal };
}
