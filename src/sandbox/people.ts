import type { Config } from '../../config/config.ts';
import type { Zone } from '../domain/time.ts';
import { TEAM } from './view.ts';

type Role = 'organiser' | 'moderator' | 'member' | 'newcomer' | 'guest';

/** Somebody in the sandbox's workspace. `hour12` is the personal setting that Slack follows when it shows a time. */
export type Person = {
  id: string;
  /** The handle, as in `@amina`. */
  name: string;
  realName: string;
  role: Role;
  zone: Zone;
  hour12: boolean;
  /** The language of their Slack. */
  locale: string;
};

/** In these zones people have their Slack in another language than English. */
const LOCALES: Readonly<Record<Zone, string>> = { 'Asia/Tokyo': 'ja-JP', 'America/Los_Angeles': 'es-US' };

const DOZEN: readonly Person[] = [
  person('amina', 'Amina Haddad', 'organiser', 'Europe/Madrid'),
  person('bruno', 'Bruno Keller', 'moderator', 'Europe/Madrid'),
  person('carmen', 'Carmen Ortiz', 'member', 'Europe/Madrid'),
  person('dana', 'Dana Whitfield', 'moderator', 'America/New_York', true),
  person('elijah', 'Elijah Brooks', 'member', 'America/New_York', true),
  person('farah', 'Farah Nasser', 'guest', 'America/New_York', true),
  person('gabriel', 'Gabriel Lund', 'member', 'America/Los_Angeles', true),
  person('hana', 'Hana Mori', 'member', 'Asia/Tokyo'),
  person('isamu', 'Isamu Ogata', 'newcomer', 'Asia/Tokyo'),
  person('jaya', 'Jaya Raman', 'member', 'Asia/Kolkata', true),
  person('kabir', 'Kabir Sen', 'newcomer', 'Asia/Kolkata', true),
  person('lin', 'Lin Wei', 'member', 'Asia/Shanghai'),
];

function person(name: string, realName: string, role: Role, zone: Zone, hour12 = false): Person {
  const locale = LOCALES[zone] ?? 'en-US';
  return { id: `U0${name.toUpperCase()}0000`.slice(0, 11), name, realName, role, zone, hour12, locale };
}

/**
 * A dozen people in six zones. Those whom the configuration calls organisers or moderators by user id exist under that id:
 * the organiser and the moderators first, so that somebody can be acted as who may decide.
 */
export function peopleOf({ organisers, submissions }: Pick<Config, 'organisers' | 'submissions'>): Person[] {
  const moderators = Object.values(submissions).flatMap(
    ({ settings }) => settings?.moderation.moderators ?? [],
  );
  const deciders = new Set([...(organisers?.members ?? []), ...moderators]);
  const named = [...deciders].filter((id) => /^[UW]/.test(id));
  const known = new Set(DOZEN.map(({ id }) => id));
  const strangers = named.filter((id) => !known.has(id));
  const free = DOZEN.filter(({ id, role }) => role !== 'guest' && !named.includes(id));
  const renamed = new Map(
    free.slice(0, strangers.length).map(({ id }, index) => [id, strangers[index] ?? id]),
  );
  return DOZEN.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id }));
}

/** Who is in a user group (`S…`): in the sandbox every group holds the organisers and moderators. */
export function groupMembers(people: readonly Person[]): string[] {
  return people.filter(({ role }) => role === 'organiser' || role === 'moderator').map(({ id }) => id);
}

/** What the workspace says of somebody: https://docs.slack.dev/reference/methods/users.info */
export function profileOf(people: readonly Person[], id: string): { ok: boolean; [field: string]: unknown } {
  const person = people.find((candidate) => candidate.id === id);
  if (person === undefined) return { ok: false, error: 'user_not_found' };
  const { name, realName, role, zone, locale } = person;
  const guest = role === 'guest';
  const user = {
    id,
    team_id: TEAM.id,
    name,
    real_name: realName,
    tz: zone,
    locale,
    is_bot: false,
    is_restricted: guest,
  };
  return { ok: true, user };
}
