import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http';
import { SECOND } from '../domain/time.ts';
import type { Fetched } from './feeds.ts';

/**
 * RFC 9110 10.2.3: seconds or a date. A date is measured against the answer's own `Date`, so that our clock does not matter.
 * In milliseconds; `null` when there is none or it is neither.
 */
function retryAfter(headers: IncomingHttpHeaders): number | null {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  // `Date.parse` alone would take much else for a date.
  const wait = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) - Date.parse(headers.date ?? '') : NaN;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function hint(status: number): string {
  if (status === 401 || status === 403) return ': is the calendar public?';
  return status === 404 || status === 410 ? ': has its address changed?' : '';
}

/** An answer that brings no calendar. Its reason phrase and body are not repeated: they are not ours. */
export function failedStatus(status: number, headers: IncomingHttpHeaders): Fetched {
  const name = STATUS_CODES[status];
  return {
    type: 'failed',
    error: `its host answered ${status}${name === undefined ? '' : ` ${name}`}${hint(status)}`,
    retryAfter: status === 429 || status === 503 ? retryAfter(headers) : null,
  };
}
