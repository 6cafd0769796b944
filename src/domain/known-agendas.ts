import type { AgendaEntry } from './agenda.ts';

/** Where an organiser filled an agenda in. */
export const FORM = 'form';

/** All agendas in the order in which they count: filled in by an organiser, then the community's file, then imported. */
export function knownAgendas(
  stored: readonly { source: string; entry: AgendaEntry }[],
  file: readonly AgendaEntry[],
): AgendaEntry[] {
  const entries = (wanted: boolean) =>
    stored.filter(({ source }) => (source === FORM) === wanted).map(({ entry }) => entry);
  return [...entries(true), ...file, ...entries(false)];
}
