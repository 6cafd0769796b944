import type { SuggestionsFacts } from './delivery-facts.ts';

/** A topic that somebody suggested. Nothing says who, when, or in which survey. */
export type Suggestion = { id: string; text: string };

/** So many fit into one message with their buttons; the others wait in the list of topics. */
const MOST_TOLD = 12;

/** Tells the organisers of suggestions. */
export function suggestionsFacts(suggestions: readonly Suggestion[]): SuggestionsFacts {
  return { kind: 'suggestions', suggestions: suggestions.slice(0, MOST_TOLD) };
}
