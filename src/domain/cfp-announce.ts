import { nextDay, shareOut, spentOn } from './budget.ts';
import { type Conference, cfpKey, daysLeft, isOpen, isWorthTelling } from './cfp.ts';
import { callForPapers, lastClosing } from './cfp-call.ts';
import { listedCalls } from './cfp-group.ts';
import { type CfpSettings, WEEKDAYS } from './cfp-settings.ts';
import type { Delivery, Wanted } from './delivery.ts';
import type { CfpFacts } from './delivery-facts.ts';
import { DAY, type Instant, type LocalDate, type Zone } from './time.ts';
import { localDate, wallInstant, wallMillis } from './walltime.ts';

/** What announcements are said of at that moment: the calls that are open, and the digest. */
export function announcedKeys(conferences: readonly Conference[], now: Instant): string[] {
  return [DIGEST, ...conferences.filter((one) => isOpen(one, now)).map(cfpKey)];
}

/** What has been said of each call, by its key. */
type Said = ReadonlyMap<string, ReadonlySet<string>>;

/** Something that is said of a call once and never again. */
export type Mark = { call: string; said: string };

/** A message with what it says; both happen, or neither. */
export type Announcement = { wanted: Wanted; marks: readonly Mark[] };

/** What the announcements of a moment are worked out from. `home` is the community's zone, `rows` are the posts so far. */
export type Moment = {
  conferences: readonly Conference[];
  settings: CfpSettings;
  home: Zone;
  said: Said;
  rows: readonly Delivery[];
  now: Instant;
};

/** A digest lists at most so many; the command lists all. */
const MOST_IN_DIGEST = 40;

/**
 * What is to be posted at that moment: the digest of the week, the calls that close soon, the calls that have opened.
 * Asked again after it was said, the answer is nothing; a threshold that was missed is said late, while the call is open,
 * and of several only the nearest. No day has more messages than its budget.
 */
export function announcements(moment: Moment): Announcement[] {
  const { settings, home, now, rows } = moment;
  const day = localDate(now, home);
  let room = settings.dailyBudget - spentOn(rows, { channel: settings.channel, day, zone: home });
  const posts: Announcement[] = [];
  for (const post of [...digests(moment), ...closing(moment, day)]) {
    if (room <= 0) break;
    posts.push(post);
    room -= 1;
  }
  return [...posts, ...opened(moment, day, room - reserved(moment))];
}

function isSaid({ said }: Pick<Moment, 'said'>, call: string, text: string): boolean {
  return said.get(call)?.has(text) ?? false;
}

/** The mark of a threshold; another deadline has thresholds of its own. */
function closingMark(conference: Conference, days: number): Mark {
  return { call: cfpKey(conference), said: `closing/${conference.due?.date ?? ''}/${days}d` };
}

/** The thresholds that a call has reached by now, said or not. */
export function reachedMarks(
  conference: Conference,
  { settings, home, now }: Omit<Moment, 'conferences' | 'said' | 'rows'>,
): Mark[] {
  const left = daysLeft(conference, now, home);
  if (left === null || left < 0) return [];
  return settings.announceBefore.filter((days) => left <= days).map((days) => closingMark(conference, days));
}

const OPENED = 'opened';

function closing(moment: Moment, day: LocalDate): Announcement[] {
  if (moment.now < morningOf(moment, day)) return [];
  const due = moment.conferences.filter((conference) => {
    const nearest = reachedMarks(conference, moment).at(-1);
    return (
      nearest !== undefined &&
      isSaid(moment, nearest.call, OPENED) &&
      !isSaid(moment, nearest.call, nearest.said)
    );
  });
  const sorted = inOrder(due, moment);
  const [first] = sorted;
  if (first === undefined) return [];
  const marks = sorted.flatMap((conference) => unsaid(moment, reachedMarks(conference, moment)));
  const key = `cfp/closing/${day}/${encodeURIComponent(cfpKey(first))}`;
  return [{ wanted: post(key, sorted, { type: 'closing', day }, moment), marks }];
}

function unsaid(moment: Moment, marks: readonly Mark[]): Mark[] {
  return marks.filter(({ call, said }) => !isSaid(moment, call, said));
}

function opened(moment: Moment, day: LocalDate, room: number): Announcement[] {
  const fresh = moment.conferences.filter(
    (one) => isWorthTelling(one, moment.now, moment.home) && !isSaid(moment, cfpKey(one), OPENED),
  );
  const { alone, together } = shareOut(inOrder(fresh, moment), room, 0);
  const groups = [...alone.map((one) => [one]), ...(together.length === 0 ? [] : [together])];
  return groups.map((calls) => openedPost(moment, day, calls));
}

function openedPost(moment: Moment, day: LocalDate, calls: readonly Conference[]): Announcement {
  const marks = calls.flatMap((one) => [
    { call: cfpKey(one), said: OPENED },
    ...unsaid(moment, reachedMarks(one, moment)),
  ]);
  const first = encodeURIComponent(calls[0] === undefined ? '' : cfpKey(calls[0]));
  const key = calls.length === 1 ? `cfp/opened/${first}` : `cfp/opened/${day}/${first}`;
  return { wanted: post(key, calls, { type: 'opened', day }, moment), marks };
}

/** Room for what is still to come today, so that calls that open at night do not push out those that close. */
function reserved(moment: Moment): number {
  const { settings, home, now } = moment;
  const day = localDate(now, home);
  const closingToCome = now < morningOf(moment, day) ? 1 : 0;
  const digestsToCome = settings.digest.zones.filter((zone) => {
    const at = digestAt(settings, zone, localDate(now, zone));
    return at !== null && now < at && at < nextDay(now, home);
  });
  return closingToCome + digestsToCome.length;
}

function morningOf({ settings, home }: Pick<Moment, 'settings' | 'home'>, day: LocalDate): Instant {
  return wallInstant(day, wallMillis(settings.digest.time), home);
}

/** When the digest of a zone is due on that local day; `null` when it is another day of the week. */
function digestAt({ digest }: CfpSettings, zone: Zone, day: LocalDate): Instant | null {
  // The week of `Date` begins on Sunday.
  const weekday = WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return weekday === digest.day ? wallInstant(day, wallMillis(digest.time), zone) : null;
}

const DIGEST = 'digest';

/** One for each region on its own morning; a morning that was missed is made up for on the same day. */
function digests(moment: Moment): Announcement[] {
  const { settings, now, conferences } = moment;
  return settings.digest.zones.flatMap((zone) => {
    const day = localDate(now, zone);
    const at = digestAt(settings, zone, day);
    const mark = { call: DIGEST, said: `${zone}/${day}` };
    if (at === null || now < at || isSaid(moment, mark.call, mark.said)) return [];
    const listed = listedCalls(conferences, { now, zone }, false).filter(
      ({ group, daysLeft: left }) => group !== 'soon' && (left === null || left >= 0),
    );
    if (listed.length === 0) return [];
    const calls = listed.slice(0, MOST_IN_DIGEST).map(({ conference }) => conference);
    const facts = { type: 'digest', day, zone, total: listed.length } as const;
    const wanted = post(`cfp/digest/${encodeURIComponent(zone)}/${day}`, calls, facts, moment);
    wanted.staleAfter = nextDay(now, zone);
    return [{ wanted, marks: [mark] }];
  });
}

function inOrder(conferences: readonly Conference[], { now, home }: Moment): Conference[] {
  return listedCalls(conferences, { now, zone: home }, true).map(({ conference }) => conference);
}

/** Slack may be away for days; then a post is still of use while a call in it is open. */
const PATIENCE = 3 * DAY;

function post(
  key: string,
  conferences: readonly Conference[],
  announcement: CfpFacts['announcement'],
  { settings, now }: Moment,
): Wanted {
  return {
    key,
    channel: settings.channel,
    dueAt: now,
    // The last moment of a call still belongs to it.
    staleAfter: Math.min(lastClosing(conferences) + 1, now + PATIENCE),
    group: null,
    threadOf: null,
    facts: {
      kind: 'cfp',
      announcement,
      calls: conferences.map((one) => callForPapers(one, now)),
      command: settings.command,
    },
  };
}

/** The next moment after `now` at which the answer may be another one by time alone. */
export function nextAnnouncement({
  settings,
  home,
  now,
  conferences,
}: Omit<Moment, 'said' | 'rows'>): Instant {
  const zones = [home, ...settings.digest.zones];
  const mornings = zones.flatMap((zone) =>
    [now, nextDay(now, zone)].map((at) =>
      wallInstant(localDate(at, zone), wallMillis(settings.digest.time), zone),
    ),
  );
  const closings = conferences.filter((one) => isOpen(one, now)).map((one) => lastClosing([one]) + 1);
  return Math.min(...[...mornings, ...closings, nextDay(now, home)].filter((at) => at > now));
}
