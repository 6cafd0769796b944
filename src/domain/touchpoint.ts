import type { Call } from './call.ts';

/** The words that the command knows, as its help lists them. They are typed alike in every language. */
export const TOUCHPOINT_WORDS = [
  'next',
  'agenda',
  'all',
  'fits',
  'recordings',
  'plan',
  'topics',
  'propose',
  'feedback',
  'help',
] as const;
export type TouchpointWord = (typeof TOUCHPOINT_WORDS)[number];

/** What a call is about, a week ahead. `topics` are those that members want most. */
export type AgendaFacts = { kind: 'agenda'; call: Call; topics: readonly string[] };

/** What is left of a call: at least one of the two is there. */
export type RecordingFacts = {
  kind: 'recording';
  call: Call;
  recording: string | null;
  notes: string | null;
};

/** The question to the organisers for what is left of a call, and what came of it. */
export type RecordingAskFacts = {
  kind: 'recording-ask';
  call: Call;
  recording: string | null;
  notes: string | null;
};
