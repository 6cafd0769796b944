import type { TrendPoint } from './delivery-facts.ts';
import type { ChannelRef } from './rule.ts';
import type { Wish } from './submission-delivery.ts';
import { type Suggestion, suggestionsFacts } from './suggestion.ts';
import type { Answer, Survey } from './survey.ts';
import { resultKey, surveyWish, surveyWishes } from './survey-delivery.ts';
import { resultOf, type SurveyResult } from './survey-result.ts';
import type { Instant } from './time.ts';
import { overAt } from './walltime.ts';

/** How a survey ends: how it stands then, its messages, the suggestions that go on, and whether its answers are kept. */
export type Ending = {
  after: Survey;
  wishes: readonly Wish[];
  suggestions: readonly Suggestion[];
  keep: boolean;
};

/** Where the organisers are told (`null`: there are none), when, what the calls before were like, and ids for suggestions. */
export type Told = {
  organisers: ChannelRef | null;
  now: Instant;
  before: readonly TrendPoint[];
  /** The command about topics and feedback. */
  command: string;
  newId: () => string;
};

/** The regular end: below the quorum nothing is shown to anybody, and nothing is kept. */
export function closed(survey: Survey, answers: readonly Answer[], told: Told): Ending {
  const result = resultOf(survey.questions, answers, survey.quorum);
  const after: Survey = { ...survey, status: 'closed', result };
  const suggestions = suggestionsIn(result).map((text) => ({ id: told.newId(), text }));
  return {
    after,
    wishes: [
      ...surveyWishes(after),
      ...resultWish(after, told),
      ...suggestionsWish(after, suggestions, told),
    ],
    suggestions,
    keep: result !== null,
  };
}

/** Its call was called off, or it had been closed before and this database did not know: nothing is shown or kept. */
export function dropped(survey: Survey, status: 'withdrawn' | 'closed'): Ending {
  const after: Survey = { ...survey, status, result: null };
  return { after, wishes: surveyWishes(after), suggestions: [], keep: false };
}

function resultWish(survey: Survey, { organisers, now, before, command }: Told): Wish[] {
  if (organisers === null) return [];
  const { id, call, channel, quorum, result } = survey;
  const trend = [...before, ...(result === null ? [] : [trendPoint(survey, result)])];
  const facts = { kind: 'survey-result', survey: id, call, channel, quorum, result, trend, command } as const;
  return [surveyWish(resultKey(id), organisers, now, facts)];
}

function suggestionsWish({ id }: Survey, all: readonly Suggestion[], { organisers, now }: Told): Wish[] {
  if (organisers === null || all.length === 0) return [];
  return [surveyWish(`survey/${id}/suggestions`, organisers, now, suggestionsFacts(all))];
}

/** What a call was like, in one line of the trend. */
export function trendPoint({ call }: Survey, { answers, parts }: SurveyResult): TrendPoint {
  const rating = parts.find((part) => part.type === 'rating');
  return { title: call.title, at: overAt(call.time), answers, mean: rating?.mean ?? null };
}

function suggestionsIn(result: SurveyResult | null): string[] {
  return (result?.parts ?? []).flatMap((part) =>
    part.type === 'text' && part.suggests ? (part.texts ?? []) : [],
  );
}
