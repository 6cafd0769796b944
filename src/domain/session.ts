import { errorsOf, optionalLine, optionalText, readLine, tooLong } from './answers.ts';
import type { Answers, Filled } from './item.ts';

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
  const title = readLine(answers, 'title', 'the title', LIMITS.title);
  const description = readText(answers, 'description', 'a description', LIMITS.description);
  const benefit = readText(answers, 'benefit', 'what one has of it', LIMITS.benefit);
  const topic = readLine(answers, 'topic', 'the topic', LIMITS.topic);
  const level = LEVELS.find((one) => one === answers['level']);
  const speaker = readLine(answers, 'speaker', 'who speaks', LIMITS.speaker);
  const pronouns = optionalLine(answers, 'pronouns');
  const errors = errorsOf({
    ...{ title, description, benefit, topic, speaker },
    level: level === undefined ? { ok: false, error: 'Please choose a level.' } : FINE,
    pronouns: tooLong(pronouns, LIMITS.pronouns) ?? FINE,
  });
  const isWhole = title.ok && description.ok && benefit.ok && topic.ok && speaker.ok && level !== undefined;
  if (!isWhole || Object.keys(errors).length > 0) return { ok: false, errors };
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

type Text = { ok: true; text: string } | { ok: false; error: string };

function readText(answers: Answers, field: string, what: string, longest: number): Text {
  const text = optionalText(answers, field);
  if (text === '') return { ok: false, error: `Please add ${what}.` };
  return tooLong(text, longest) ?? { ok: true, text };
}
