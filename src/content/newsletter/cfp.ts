import type { CfpStatus } from '../../domain/newsletter.ts';
import { findDate, type WrittenDate } from './written-date.ts';

/** What a clause says of a call for papers. */
export type CfpClause = { status: CfpStatus; due: WrittenDate | null };

const WORD = '(?:cfps?|calls? for (?:papers|proposals|speakers|participation|presentations|talks|sessions))';
const CLAUSE = new RegExp(
  `[\\s(,;:|–—-]*(?:\\b(?:no|multiple|several|various|all)\\s+)?(?:\\b${WORD}\\b|\\bCFO(?=\\s+(?:closes|ends|due)\\b)).*$`,
  'iu',
);
const LEADING = new RegExp(`^\\s*${WORD}\\b\\s*(?:for\\b|to\\b|:|-|–)?\\s*(?=\\S)`, 'iu');

const STATES: readonly (readonly [RegExp, CfpStatus])[] = [
  [/\bno\s+c/i, 'none'],
  [/\bnot\s+(?:yet\s+)?open|\bopens\b|\bopening\b|\bcoming soon\b|\bwill open\b/i, 'not_open'],
  [/\bclosed\b|\bended\b|\bis over\b/i, 'closed'],
  [/\bTB[ADC]\b/i, 'unknown'],
];

/** Parts a text into what stands before its clause about a call for papers, and that clause (`null` without one). */
export function cutCfp(text: string): { rest: string; clause: string | null } {
  const found = CLAUSE.exec(text);
  if (found === null) return { rest: text, clause: null };
  return { rest: text.slice(0, found.index), clause: found[0].replace(/^[\s(,;:|–—-]+/u, '') };
}

/** A name that begins with "CFP for", without it, or `null` when it does not. */
export function withoutLeadingCfp(name: string): string | null {
  return LEADING.test(name) ? name.replace(LEADING, '') : null;
}

/** Reads a clause such as `CFP due July 12, 2024`, `CFP closed` or `No CFP`. */
export function readCfp(clause: string): CfpClause {
  const status = STATES.find(([words]) => words.test(clause))?.[1] ?? 'open';
  const dated = status === 'open' || status === 'closed';
  return { status, due: dated ? findDate(clause) : null };
}
