import type { Call } from './call.ts';
import type { ChannelRef, Match } from './rule.ts';
import type { SurveyResult } from './survey-result.ts';
import type { Instant, Millis } from './time.ts';

/** The questions that are ours, and so are asked in the language of who reads them. */
export type UsualQuestion = 'useful' | 'again' | 'topics' | 'next' | 'else';

type Named = { name: string; label: string; usual?: UsualQuestion };

/** A question as it is kept. `name` tells it from the others of its survey; without `usual` its words are the community's. */
export type Question = Named &
  (
    | /** 1 to 5, each with its word. */ { type: 'rating'; words: readonly string[] }
    | { type: 'choice' | 'choices'; options: readonly string[] }
    /** `suggests`: what is written is a suggestion of a topic. */
    | { type: 'text'; suggests: boolean }
  );

/** A question as the community writes it: which topics interest somebody is known when the survey opens. */
export type AskedQuestion = Question | (Named & { type: 'topics' });

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
  /** `null`: the usual ones. */
  questions: readonly AskedQuestion[] | null;
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

/** A list of boxes to tick takes ten: https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
export const MOST_OPTIONS = 10;

/** The questions as they stand while the survey is open. One about topics is left out where there are none. */
export function questionsNow(asked: readonly AskedQuestion[], topics: readonly string[]): Question[] {
  const options = [...new Set(topics)].slice(0, MOST_OPTIONS);
  return asked.flatMap((question): Question[] => {
    if (question.type !== 'topics') return [question];
    return options.length === 0 ? [] : [{ ...question, type: 'choices', options }];
  });
}
