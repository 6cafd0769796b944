import type { Wish } from '../../domain/submission-delivery.ts';
import type { Answer, Survey } from '../../domain/survey.ts';
import type { Ending } from '../../domain/survey-end.ts';
import type { Instant } from '../../domain/time.ts';

/** What became of answers. Somebody answers once, and the first answer counts. */
export type AnswerOutcome = 'taken' | 'answered' | 'closed';

/** Surveys. Nothing in here tells, or lets anybody read, who gave which answer. */
export type SurveyStore = {
  get(id: string): Promise<Survey | null>;
  /** All about one call by one rule, oldest first. */
  of(rule: string, occurrence: string): Promise<Survey[]>;
  /** Opens a survey with its messages, unless there is one that was not withdrawn. Answers whether it did. */
  open(survey: Survey, wishes: readonly Wish[]): Promise<boolean>;
  /** Those that are open. */
  active(): Promise<Survey[]>;
  /** The newest that are closed; of one rule when given. */
  closed(rule: string | null, limit: number): Promise<Survey[]>;
  hasAnswered(id: string, person: string): Promise<boolean>;
  /** Takes somebody's answers once. Call `scrub` afterwards. */
  answer(given: {
    id: string;
    person: string;
    answers: readonly Answer[];
    now: Instant;
  }): Promise<AnswerOutcome>;
  /**
   * Ends an open survey: destroys its secret and who took part, and keeps the answers (in a new order) or destroys them
   * as `decide` says, which is given them in no order. `null`: it is not open any more. Call `scrub` afterwards.
   */
  end(id: string, decide: (survey: Survey, answers: readonly Answer[]) => Ending): Promise<Survey | null>;
  /** Those with a message that could not be brought up to date while it was on its way. */
  unsettled(): Promise<Survey[]>;
  /** Brings their messages up to date. Answers whether one is to be edited. */
  settle(id: string, wishes: readonly Wish[]): Promise<boolean>;
  hasTraces(): Promise<boolean>;
  /** Removes what is left of deleted rows outside of the tables. `false`: somebody was in the way, try again. */
  scrub(): Promise<boolean>;
};
