import { stat } from 'node:fs/promises';

/** What tells two states of a file apart without reading it. `size` is in bytes. */
export type Trace =
  | { type: 'none' }
  | { type: 'unreadable'; reason: string }
  | { type: 'there'; size: number; changed: number; file: number };

/** How a file is now. Never throws. */
async function traceOf(path: string): Promise<Trace> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return { type: 'there', size, changed: mtimeMs, file: ino };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' ? { type: 'none' } : { type: 'unreadable', reason };
  }
}

/** Why a file cannot be read: the system's code. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}

/** Follows a file: each call looks whether it has changed, and only then reads it again, given what was read last. */
export function followFile<Read>(
  path: string,
  read: (trace: Trace, last: Read | null) => Promise<Read>,
): () => Promise<Read> {
  let held: { trace: string; read: Read } | null = null;
  return async () => {
    const trace = await traceOf(path);
    const now = JSON.stringify(trace);
    if (held?.trace !== now) held = { trace: now, read: await read(trace, held?.read ?? null) };
    return held.read;
  };
}
