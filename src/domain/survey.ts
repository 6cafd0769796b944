import type { Call } from './call.ts';
import type { ChannelRef, Match } from './rule.ts';
import type { SurveyResult } from './survey-result.ts';
import type { Instant, Millis } from './time.ts';

/** A question as members see it. `name` tells it from the others of its survey. */
export type Question = { name: string; label: string } & (
  | /** 1 to 5, each with its word. */ { type: 'rating'; words: readonly string[] }
  | { type: 'choice' | 'choices'; options: readonly string[] }
  /** `suggests`: what is written is a suggestion of a topic. */
  | { type: 'text'; suggests: boolean }
);

/** A question as the community writes it: which topics interest somebody is known when the survey opens. */
export type AskedQuestion = Question | { name: string; label: string; type: 'topics' };

/** Which calls are asked about, when, where, and what. */
export type SurveyRule = {
  name: string;
  feed: string;
  match: Match;
  /** These of them are not asked about. */
  except: Match | null;
  channel: ChannelRef;
  /** After the end of the call. */
  opensAfter: Millis;
  /** After the opening. */
  closesAfter: Millis;
  /** With fewer answers nothing is shown to anybody. */
  quorum: number;
  questions: readonly AskedQuestion[];
};

/** `withdrawn`: its call was cancelled, or moved to a later day; `refused`: too few people are in the channel. */
export type SurveyStatus = 'open' | 'closed' | 'withdrawn' | 'refused';

/** The questions about one call. Who answered and what was answered are kept elsewhere, and apart. */
export type Survey = {
  id: string;
  rule: string;
  /** `occurrenceKey` of the call. */
  occurrence: string;
  call: Call;
  channel: ChannelRef;
  /** The key of the delivery that reminded of the call: one reply goes to its thread. */
  reminder: string | null;
  openedAt: Instant;
  closesAt: Instant;
  quorum: number;
  questions: readonly Question[];
  status: SurveyStatus;
  /** What is published, once it is closed; `null` where nothing is. */
  result: SurveyResult | null;
};

/** One thing that somebody answered. Of a question with several choices each is one of its own. A choice is its place from 0. */
export type Answer = { question: string; value: number | string };

/** No count below this is ever shown, and none can be worked out. */
export const SMALLEST_CELL = 5;

/** What is asked where a rule names nothing else. */
export const DEFAULT_QUESTIONS: readonly AskedQuestion[] = [
  {
    name: 'useful',
    label: 'How useful was this call?',
    type: 'rating',
    words: ['not useful', 'slightly useful', 'somewhat useful', 'useful', 'very useful'],
  },
  {
    name: 'again',
    label: 'Would you come again?',
    type: 'choice',
    options: ['Yes', 'Depends on the topic', 'No'],
  },
  { name: 'topics', label: 'Which of the coming topics interest you?', type: 'topics' },
  { name: 'next', label: 'What should we talk about next?', type: 'text', suggests: true },
  { name: 'else', label: 'Anything else?', type: 'text', suggests: false },
];

/** A list of boxes to tick takes ten: https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
export const MOST_OPTIONS = 10;

/** The questions as they stand while the survey is open. One about topics is left out where there are none. */
export function questionsNow(asked: readonly AskedQuestion[], topics: readonly string[]): Question[] {
  const options = [...new Set(topics)].slice(0, MOST_OPTIONS);
  return asked.flatMap((question): Question[] => {
    if (question.type !== 'topics') return [question];
    const { name, label } = question;
    return options.length === 0 ? [] : [{ name, label, type: 'choices', options }];
  });
}
