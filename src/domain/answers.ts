import type { Answers } from './item.ts';
import { type Mistake, type Mistaken, mistaken, type PlainMistake } from './mistake.ts';
import { tidy } from './text.ts';

/** A text of one line as it was filled in, or what is wrong with it. */
export type Line = { ok: true; text: string } | Mistaken;

/** Reads a field of one line. `missing` is what is wrong when nothing was filled in. */
export function readLine(answers: Answers, field: string, missing: PlainMistake, longest: number): Line {
  const text = optionalLine(answers, field);
  if (text === '') return mistaken(missing);
  return tooLong(text, longest) ?? { ok: true, text };
}

/** What an optional field holds on one line, invisible characters aside; empty when nothing was filled in. */
export function optionalLine(answers: Answers, field: string): string {
  const value = answers[field];
  return typeof value === 'string' ? tidy(value) : '';
}

/** A text of several lines, each of them tidied. */
export function optionalText(answers: Answers, field: string): string {
  const value = answers[field];
  return typeof value === 'string' ? value.split(/\r?\n/).map(tidy).join('\n').trim() : '';
}

/** What was chosen in a field of several choices. */
export function chosen(answers: Answers, field: string): readonly string[] {
  const value = answers[field];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Says so when a text is too long, else `null`. */
export function tooLong(text: string, longest: number): Mistaken | null {
  if (text.length <= longest) return null;
  return { ok: false, mistake: { type: 'too-long', length: text.length, most: longest } };
}

/** What is wrong with those fields with which something is. */
export function mistakesIn(
  fields: Readonly<Record<string, { ok: true } | Mistaken>>,
): Record<string, Mistake> {
  const wrong = Object.entries(fields).flatMap(([name, field]) => (field.ok ? [] : [[name, field.mistake]]));
  return Object.fromEntries(wrong);
}
