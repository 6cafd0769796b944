import { chosen, optionalText } from './answers.ts';
import type { Answers, FieldErrors } from './item.ts';
import type { Answer, Question } from './survey.ts';

/** What somebody answered, or what is wrong with it. */
export type ReadAnswers = { ok: true; answers: Answer[] } | { ok: false; errors: FieldErrors };

/** How long a text may be, in characters. */
const LONGEST_TEXT = 1000;

/** Reads the form of a survey. Only ratings must be given; what is not one of the choices counts as not given. */
export function readAnswers(questions: readonly Question[], form: Answers): ReadAnswers {
  const read = questions.map((question) => ({ question, given: readOne(question, form) }));
  const errors = read.flatMap(({ question, given }) =>
    typeof given === 'string' ? [[question.name, given]] : [],
  );
  if (errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) };
  const answers = read.flatMap(({ question, given }) =>
    typeof given === 'string' ? [] : given.map((value) => ({ question: question.name, value })),
  );
  return { ok: true, answers };
}

/** The values of one question, or a sentence about what is wrong. */
function readOne(question: Question, form: Answers): string | (number | string)[] {
  switch (question.type) {
    case 'rating': {
      const value = numberIn(form[question.name], 1, question.words.length);
      return value === null ? 'Please choose one.' : [value];
    }
    case 'choice': {
      const value = numberIn(form[question.name], 0, question.options.length - 1);
      return value === null ? [] : [value];
    }
    case 'choices': {
      const values = chosen(form, question.name).map((one) => numberIn(one, 0, question.options.length - 1));
      return [...new Set(values.filter((value) => value !== null))];
    }
    case 'text': {
      const text = withoutPeople(optionalText(form, question.name)).trim();
      if (text.length > LONGEST_TEXT)
        return `That is ${text.length} characters; at most ${LONGEST_TEXT} fit.`;
      return text === '' ? [] : [text];
    }
  }
}

function numberIn(value: Answers[string] | undefined, least: number, most: number): number | null {
  if (typeof value !== 'string' || !/^\d$/.test(value)) return null;
  const number = Number(value);
  return number >= least && number <= most ? number : null;
}

/** Mentions, email and web addresses, telephone numbers: what names people, or leads to them. */
const PEOPLE: readonly RegExp[] = [
  /<[@#!][^<>\n]*>/g,
  /<(?:https?|mailto|tel):[^<>\n]*>/gi,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}/gu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu,
  /\b[UW][A-Z0-9]{8,}\b/g,
  /\+?\d(?:[\s().-]?\d){8,}/g,
];

/** A text without what points at people; `[…]` stands where something was. */
export function withoutPeople(text: string): string {
  return PEOPLE.reduce((rest, one) => rest.replace(one, '[…]'), text);
}
