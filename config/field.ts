import { z } from 'zod';

type Field<T> = {
  allowed: string;
  /** For editors (JSON Schema); `read` decides. */
  pattern?: string;
  /** The value that a text stands for, or `null`. */
  read(text: string): T | null;
  /** The likely mend of a refused text. */
  hint?(text: string): string | null;
};

/**
 * A text that stands for something else; what `read` does not know is refused. The message of an issue says what is
 * *allowed*; `explain.ts` adds what was found, and where.
 */
export function field<T>({ allowed, pattern, read, hint = () => null }: Field<T>) {
  return z
    .string({ error: () => allowed })
    .meta(pattern === undefined ? {} : { pattern })
    .transform((text, context): T => {
      const value = read(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: allowed, params: { hint: hint(text) } });
      return z.NEVER;
    });
}
