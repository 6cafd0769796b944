import type { ComingCall } from './coming.ts';
import { matches } from './match.ts';
import type { Match } from './rule.ts';

/** How a working group stands. */
export const GROUP_STATES = ['active', 'maintenance', 'paused', 'completed'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

/** A working group as the community's file has it. Links are `https:`. */
export type WorkingGroup = {
  name: string;
  state: GroupState;
  goals: readonly string[];
  /** The community that leads it, where that is another. */
  lead: string | null;
  moderators: readonly string[];
  /** `#name` or an id. */
  channel: string | null;
  notes: string | null;
  mailingList: string | null;
  repository: string | null;
  /** Which calls of the calendars are its own; `null` when it meets in writing only. */
  match: Match | null;
};

/** A group with its calls to come, by start. */
export type MeetingGroup = { group: WorkingGroup; coming: readonly ComingCall[] };

/** The groups in which something is being done: active ones first, then those in maintenance. */
export function atWork(groups: readonly WorkingGroup[]): WorkingGroup[] {
  return (['active', 'maintenance'] as const).flatMap((wanted) =>
    groups.filter(({ state }) => state === wanted),
  );
}

/** Each group with those calls of the calendars that are its own. */
export function withMeetings(groups: readonly WorkingGroup[], coming: readonly ComingCall[]): MeetingGroup[] {
  return groups.map((group) => {
    const { match } = group;
    return {
      group,
      coming: match === null ? [] : coming.filter(({ occurrence }) => matches(match, occurrence)),
    };
  });
}

/** The groups whose name holds every one of these words, letter case aside; an exact name alone counts. */
export function groupsNamed(groups: readonly WorkingGroup[], words: string): WorkingGroup[] {
  const wanted = words.toLowerCase();
  const exact = groups.filter(({ name }) => name.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const parts = wanted.split(/\s+/);
  return groups.filter(({ name }) => parts.every((part) => name.toLowerCase().includes(part)));
}
