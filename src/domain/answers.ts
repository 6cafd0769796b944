import type { Answers } from './item.ts';
import { tidy } from './text.ts';

/** A text of one line as it was filled in, or what is wrong with it. */
export type Line = { ok: true; text: string } | { ok: false; error: string };

/** Reads a field of one line. `what` stands in the sentences: `the title`. */
export function readLine(answers: Answers, field: string, what: string, longest: number): Line {
  const text = optionalLine(answers, field);
  if (text === '') return { ok: false, error: `Please add ${what}.` };
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
export function tooLong(text: string, longest: number): { ok: false; error: string } | null {
  if (text.length <= longest) return null;
  return { ok: false, error: `That is ${text.length} characters; at most ${longest} fit.` };
}

/** The errors of those fields that have one. */
export function errorsOf(
  fields: Readonly<Record<string, { ok: true } | { ok: false; error: string }>>,
): Record<string, string> {
  const wrong = Object.entries(fields).flatMap(([name, field]) => (field.ok ? [] : [[name, field.error]]));
  return Object.fromEntries(wrong);
}
