import type { Language } from '../domain/language.ts';
import type { AskedQuestion, Question, UsualQuestion } from '../domain/survey.ts';
import type { ResultPart } from '../domain/survey-result.ts';
import { type Key, say } from './say.ts';

const LABELS = {
  useful: 'survey.useful',
  again: 'survey.again',
  topics: 'survey.topics',
  next: 'survey.next',
  else: 'survey.else',
} as const satisfies Readonly<Record<UsualQuestion, Key>>;

/** Beside 1 to 5. */
const MARKS = [
  'survey.useful-1',
  'survey.useful-2',
  'survey.useful-3',
  'survey.useful-4',
  'survey.useful-5',
] as const;

const AGAIN = ['survey.again-yes', 'survey.again-depends', 'survey.again-no'] as const;

function wordsOf(keys: readonly (typeof MARKS | typeof AGAIN)[number][], language: Language): string[] {
  return keys.map((key) => say(language, key));
}

/** What is asked where the community names nothing else. Kept in English; who reads it gets `questionFor`. */
export function usualQuestions(): AskedQuestion[] {
  const asked = (usual: UsualQuestion) => ({ name: usual, usual, label: say('en', LABELS[usual]) });
  return [
    { ...asked('useful'), type: 'rating', words: wordsOf(MARKS, 'en') },
    { ...asked('again'), type: 'choice', options: wordsOf(AGAIN, 'en') },
    { ...asked('topics'), type: 'topics' },
    { ...asked('next'), type: 'text', suggests: true },
    { ...asked('else'), type: 'text', suggests: false },
  ];
}

/** A question as somebody reads it. What the community wrote, topics among it, stays as it is. */
export function questionFor(question: Question, language: Language): Question {
  if (question.usual === undefined) return question;
  const label = say(language, LABELS[question.usual]);
  switch (question.type) {
    case 'rating':
      return { ...question, label, words: wordsOf(MARKS, language) };
    case 'choice':
      return { ...question, label, options: wordsOf(AGAIN, language) };
    case 'choices':
    case 'text':
      return { ...question, label };
  }
}

/** What came out of a question, alike. */
export function partFor(part: ResultPart, language: Language): ResultPart {
  if (part.usual === undefined) return part;
  const label = say(language, LABELS[part.usual]);
  switch (part.type) {
    case 'rating':
      return { ...part, label, words: wordsOf(MARKS, language) };
    case 'choice': {
      const shown = part.shown.map((one) => ({ ...one, label: againFor(one.label, language) }));
      return { ...part, label, shown };
    }
    case 'choices':
    case 'text':
      return { ...part, label };
  }
}

/** A result keeps which option it means by its English words. */
function againFor(kept: string, language: Language): string {
  const key = AGAIN.find((one) => say('en', one) === kept);
  return key === undefined ? kept : say(language, key);
}
