import { type Line, mistakesIn, optionalLine, optionalText, readLine, tooLong } from './answers.ts';
import type { Answers, Filled } from './item.ts';
import { mistaken, type PlainMistake } from './mistake.ts';

/** Whom a session is for. */
export const LEVELS = [
  'For everybody',
  'For beginners',
  'For those with some experience',
  'For experts',
] as const;

/** How long the texts of a session may be, in characters. */
const LIMITS = {
  title: 120,
  description: 1000,
  benefit: 400,
  topic: 120,
  speaker: 80,
  pronouns: 40,
} as const;

const FINE = { ok: true } as const;

/** Reads a proposed session from its form. */
export function readSession(answers: Answers): Filled {
  const title = readLine(answers, 'title', 'no-title', LIMITS.title);
  const description = readText(answers, 'description', 'no-description', LIMITS.description);
  const benefit = readText(answers, 'benefit', 'no-benefit', LIMITS.benefit);
  const topic = readLine(answers, 'topic', 'no-topic', LIMITS.topic);
  const level = LEVELS.find((one) => one === answers['level']);
  const speaker = readLine(answers, 'speaker', 'no-speaker', LIMITS.speaker);
  const pronouns = optionalLine(answers, 'pronouns');
  const mistakes = mistakesIn({
    ...{ title, description, benefit, topic, speaker },
    level: level === undefined ? mistaken('no-level') : FINE,
    pronouns: tooLong(pronouns, LIMITS.pronouns) ?? FINE,
  });
  const isWhole = title.ok && description.ok && benefit.ok && topic.ok && speaker.ok && level !== undefined;
  if (!isWhole || Object.keys(mistakes).length > 0) return { ok: false, mistakes };
  return {
    ok: true,
    stripped: [],
    content: {
      kind: 'session',
      link: '',
      title: title.text,
      description: description.text,
      benefit: benefit.text,
      topic: topic.text,
      level,
      speaker: speaker.text,
      pronouns,
    },
  };
}

function readText(answers: Answers, field: string, missing: PlainMistake, longest: number): Line {
  const text = optionalText(answers, field);
  if (text === '') return mistaken(missing);
  return tooLong(text, longest) ?? { ok: true, text };
}
