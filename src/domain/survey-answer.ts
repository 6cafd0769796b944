import { chosen, optionalText, tooLong } from './answers.ts';
import type { Answers } from './item.ts';
import { type Mistaken, type Mistakes, mistaken } from './mistake.ts';
import type { Answer, Question } from './survey.ts';

/** What somebody answered, or what is wrong with it. */
export type ReadAnswers = { ok: true; answers: Answer[] } | { ok: false; mistakes: Mistakes };

/** How long a text may be, in characters. */
const LONGEST_TEXT = 1000;

/** Reads the form of a survey. Only ratings must be given; what is not one of the choices counts as not given. */
export function readAnswers(questions: readonly Question[], form: Answers): ReadAnswers {
  const read = questions.map((question) => ({ question, given: readOne(question, form) }));
  const wrong = read.flatMap(({ question, given }) => (given.ok ? [] : [[question.name, given.mistake]]));
  if (wrong.length > 0) return { ok: false, mistakes: Object.fromEntries(wrong) };
  const answers = read.flatMap(({ question, given }) =>
    given.ok ? given.values.map((value) => ({ question: question.name, value })) : [],
  );
  return { ok: true, answers };
}

type Given = { ok: true; values: (number | string)[] } | Mistaken;

/** The values of one question, or what is wrong. */
function readOne(question: Question, form: Answers): Given {
  switch (question.type) {
    case 'rating': {
      const value = numberIn(form[question.name], 1, question.words.length);
      return value === null ? mistaken('no-rating') : given(value);
    }
    case 'choice': {
      const value = numberIn(form[question.name], 0, question.options.length - 1);
      return value === null ? given() : given(value);
    }
    case 'choices': {
      const values = chosen(form, question.name).map((one) => numberIn(one, 0, question.options.length - 1));
      return given(...new Set(values.filter((value) => value !== null)));
    }
    case 'text': {
      const text = withoutPeople(optionalText(form, question.name)).trim();
      return tooLong(text, LONGEST_TEXT) ?? (text === '' ? given() : given(text));
    }
  }
}

function given(...values: (number | string)[]): Given {
  return { ok: true, values };
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
