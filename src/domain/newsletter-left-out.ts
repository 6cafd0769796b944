import type { LocalDate } from './time.ts';

/** Something that does not go in, and why. `from` is the issue that has it, `null` for material without a date. */
export type LeftOut = {
  kind: 'job' | 'news' | 'event';
  title: string;
  from: LocalDate | null;
  /** Of the text; 0 for what members offered. */
  line: number;
  reason: string;
};
