import type { AgendaEntry } from '../../domain/agenda.ts';

/** An agenda with where it comes from: `form`, or what was imported. */
export type StoredAgenda = { key: string; source: string; entry: AgendaEntry };

/** What organisers planned for calls. */
export type AgendaStore = {
  /** All of them, by key. */
  all(): Promise<StoredAgenda[]>;
  /** Changes whenever anything of it does; `null` before anything was written. */
  mark(): Promise<string | null>;
  /** Keeps an agenda in place of the one with its key, and says whether that changed anything. */
  put(agenda: StoredAgenda): Promise<'added' | 'changed' | 'same'>;
  remove(key: string): Promise<void>;
};
