import { expect, test } from 'vitest';
import { COMMUNITY, KEYS, problemsOf } from './problems.ts';

const DURATION = 'a whole number with a unit, such as 30s, 10m, 1h or 7d';
const ZONE = 'allowed: the name of a time zone such as Europe/Madrid or UTC';
const CHANNEL =
  'allowed: a channel in quotes such as "#touchpoints" (lower case, no spaces), or its id such as C024BE91L';
const LEAD = 'allowed: how long before the call, such as 7d, 1d, 1h or 10m, from 1s to 8w';
const URL_ALLOWED = 'allowed: an https: or webcal: address, or file: and a path relative to this file';

const feed = (rest: string) => `${COMMUNITY}feeds:\n  - { name: a, ${rest} }\n`;
const rule = (rest: string) => `${feed('url: "file:a.ics"')}reminders:\n  - { name: r, feed: a, ${rest} }\n`;
const before = (rest: string) => rule(`channel: "#a", before: [1h], ${rest}`);

const MODERATED = 'moderation: { channel: "#m", moderators: [U024BE7LH] }\n';

const REFUSED: readonly (readonly [title: string, text: string, problem: string])[] = [
  ['an empty file', '', `line 1, column 1: found nothing; allowed: a map with the keys ${KEYS}`],
  ['a list instead of a map', '- a', `line 1, column 1: found a list; allowed: a map with the keys ${KEYS}`],
  [
    'no community',
    'feeds: []',
    'line 1, column 1: community: found nothing; allowed: a map with the keys name, zone, audience_zones, link_hosts, language, channel_languages, organisers',
  ],
  [
    'an unknown key at the top',
    `${COMMUNITY}feds: []`,
    `line 2, column 1: feds: found an unknown key; allowed: the keys ${KEYS}. Did you mean "feeds"?`,
  ],
  [
    'an unknown key inside',
    'community: { name: A, zone: UTC, audience_zone: UTC }',
    'line 1, column 34: community.audience_zone: found an unknown key; allowed: the keys name, zone, audience_zones, link_hosts, language, channel_languages, organisers. Did you mean "audience_zones"?',
  ],
  [
    'a misspelt zone',
    'community: { name: A, zone: Europe/Madird }',
    `line 1, column 29: community.zone: found "Europe/Madird"; ${ZONE}. Did you mean "Europe/Madrid"?`,
  ],
  [
    'a zone in lower case',
    'community: { name: A, zone: europe/madrid }',
    `line 1, column 29: community.zone: found "europe/madrid"; ${ZONE}. Did you mean "Europe/Madrid"?`,
  ],
  [
    'an offset as zone',
    'community: { name: A, zone: "+02:00" }',
    `line 1, column 29: community.zone: found "+02:00"; ${ZONE}. Name a place such as Europe/Madrid: its clock changes are then known. A fixed offset is written Etc/GMT-2 (two hours east).`,
  ],
  [
    'an abbreviation as zone',
    'community: { name: A, zone: CEST }',
    `line 1, column 29: community.zone: found "CEST"; ${ZONE}. Abbreviations mean different things in different places: name a place.`,
  ],
  [
    'a number as name',
    'community: { name: 7, zone: UTC }',
    'line 1, column 20: community.name: found the number 7; allowed: a name: 1 to 200 characters on one line, in quotes if it looks like a number',
  ],
  [
    'a host with a path',
    'community: { name: A, zone: UTC, link_hosts: ["https://a.org/x"] }',
    'line 1, column 47: community.link_hosts[0]: found "https://a.org/x"; allowed: a host such as meet.example.org (its subdomains are included). Leave out https://, ports and paths.',
  ],
  [
    'a member by name',
    'community: { name: A, zone: UTC, organisers: { channel: "#a", members: ["@ana"] } }',
    'line 1, column 73: community.organisers.members[0]: found "@ana"; allowed: the id of a user (U… or W…) or of a user group (S…). In Slack: open the profile, "More", "Copy member ID".',
  ],
  [
    'http:',
    feed('url: "http://a.org/b.ics"'),
    `line 3, column 21: feeds[0].url: found "http://a.org/b.ics"; ${URL_ALLOWED}. Calendars are fetched over https: only; most servers answer there too.`,
  ],
  [
    'ftp:',
    feed('url: "ftp://a.org/b.ics"'),
    `line 3, column 21: feeds[0].url: found "ftp://a.org/b.ics"; ${URL_ALLOWED}`,
  ],
  [
    'a password in an address, which is not repeated',
    feed('url: "https://me:secret@a.org/b.ics"'),
    `line 3, column 21: feeds[0].url: found "https://…@a.org/b.ics"; ${URL_ALLOWED}. An address with a user name or password is not stored here: use the public address of the calendar.`,
  ],
  [
    'another port, which no calendar is fetched from',
    feed('url: "https://a.org:8443/b.ics"'),
    `line 3, column 21: feeds[0].url: found "https://a.org:8443/b.ics"; ${URL_ALLOWED}. Only the usual port of https: (443) is asked.`,
  ],
  [
    'an address without scheme',
    feed('url: a.org/b.ics'),
    `line 3, column 21: feeds[0].url: found "a.org/b.ics"; ${URL_ALLOWED}. Begin with https:// or file:`,
  ],
  [
    'a file on another machine',
    feed('url: "file://server/b.ics"'),
    `line 3, column 21: feeds[0].url: found "file://server/b.ics"; ${URL_ALLOWED}`,
  ],
  [
    'a bad duration',
    feed('url: "file:a", refresh: 10 minutes'),
    `line 3, column 40: feeds[0].refresh: found "10 minutes"; allowed: ${DURATION}, from 1s to 7d. Units are ms, s, m, h, d and w: for instance "10m".`,
  ],
  [
    'a duration without unit',
    feed('url: "file:a", refresh: 10'),
    `line 3, column 40: feeds[0].refresh: found the number 10; allowed: ${DURATION}, from 1s to 7d`,
  ],
  [
    'a refresh that is too short',
    feed('url: "file:a", refresh: 999ms'),
    `line 3, column 40: feeds[0].refresh: found "999ms"; allowed: ${DURATION}, from 1s to 7d`,
  ],
  [
    'submissions that nobody decides on',
    `${COMMUNITY}submissions: { job: { channel: "#a" } }`,
    'line 2, column 14: submissions: found submissions without moderation; allowed: submissions beside moderation, which says who decides on them',
  ],
  [
    'one command for two kinds',
    `${COMMUNITY}${MODERATED}submissions: { job: { channel: "#a" }, news: { channel: "#a", command: /ospo-job } }`,
    'line 3, column 72: submissions.news.command: found "/ospo-job", which is the command of submissions.job; allowed: a command of its own',
  ],
  [
    'a newsletter with the command of jobs',
    `${COMMUNITY}newsletter: { channel: "#a", command: /ospo-job }`,
    'line 2, column 39: newsletter.command: found "/ospo-job", which is the command of submissions.job; allowed: a command of its own',
  ],
  [
    'a day of the newsletter that is none of the month',
    `${COMMUNITY}newsletter: { channel: "#a", day: tuesday }`,
    'line 2, column 35: newsletter.day: found "tuesday"; allowed: a day of the month such as last-tuesday, first-monday, last-day, or a number from 1 to 31. Issues are monthly: last-tuesday, for instance.',
  ],
  [
    'a folder that leads out of the repository',
    `${COMMUNITY}newsletter: { channel: "#a", repository: { owner: o, name: n, folder: a/../.. } }`,
    'line 2, column 71: newsletter.repository.folder: found "a/../.."; allowed: a folder of the repository such as newsletter, without / at either end and without ..',
  ],
  [
    'a question that comes before the listing',
    `${COMMUNITY}${MODERATED}submissions: { job: { channel: "#a", expires_after: 3d } }`,
    'line 3, column 21: submissions.job.renew_before: found "7d"; allowed: less than expires_after (3d)',
  ],
  [
    'a command without its slash',
    `${COMMUNITY}${MODERATED}submissions: { news: { channel: "#a", command: ospo-news } }`,
    'line 3, column 48: submissions.news.command: found "ospo-news"; allowed: a slash command such as /ospo-job: lower case, digits, - and _, at most 32 characters. Did you mean "/ospo-news"?',
  ],
  [
    'a limit of nothing',
    `${COMMUNITY}moderation: { channel: "#m", moderators: [U02], limit_per_hour: 0 }`,
    'line 2, column 65: moderation.limit_per_hour: found the number 0; allowed: a whole number from 1 to 1000',
  ],
  [
    'a timeout that is too short',
    `${COMMUNITY}delivery: { settle: 99ms }`,
    `line 2, column 21: delivery.settle: found "99ms"; allowed: ${DURATION}, from 100ms to 20d`,
  ],
  [
    'two feeds with one name',
    `${feed('url: "file:a"')}  - { name: a, url: "file:b" }`,
    'line 4, column 13: feeds[1].name: found "a", which is the name of feeds[0]; allowed: a name that no other of the feeds has',
  ],
  [
    'two rules with one name',
    `${before('')}  - { name: r, feed: a, channel: "#b", before: [1d] }`,
    'line 6, column 13: reminders[1].name: found "r", which is the name of reminders[0]; allowed: a name that no other of the reminders has',
  ],
  [
    'an unknown feed',
    `${feed('url: "file:a"')}reminders:\n  - { name: r, feed: b, channel: "#a", before: [1h] }`,
    'line 5, column 22: reminders[0].feed: found "b"; allowed: the name of a feed: "a". Did you mean "a"?',
  ],
  [
    'a rule when there are no feeds',
    `${COMMUNITY}reminders:\n  - { name: r, feed: b, channel: "#a", before: [1h] }`,
    'line 3, column 22: reminders[0].feed: found "b"; allowed: the name of a feed (there are none yet)',
  ],
  [
    'a rule without timing',
    rule('channel: "#a"'),
    'line 5, column 5: reminders[0]: found neither before nor at; allowed: either before (and channel) or at',
  ],
  [
    'a rule with two timings',
    before('at: { time: "09:00", channels: { UTC: "#a" } }'),
    'line 5, column 58: reminders[0].at: found before and at in one rule; allowed: either before (and channel) or at. Make it two rules.',
  ],
  [
    'before without channel',
    rule('before: [1h]'),
    'line 5, column 5: reminders[0].channel: found nothing; allowed: the channel for the reminders of before',
  ],
  [
    'at with a channel',
    rule('channel: "#a", at: { time: "09:00", channels: { UTC: "#a" } }'),
    'line 5, column 34: reminders[0].channel: found "#a"; allowed: no channel beside at, which names its own',
  ],
  [
    'a lead without list',
    rule('channel: "#a", before: 1h'),
    'line 5, column 48: reminders[0].before: found "1h"; allowed: a list such as [7d, 1d, 1h, 10m]',
  ],
  [
    'no leads',
    rule('channel: "#a", before: []'),
    'line 5, column 48: reminders[0].before: found an empty list; allowed: a list such as [7d, 1d, 1h, 10m]',
  ],
  [
    'a bad lead',
    rule('channel: "#a", before: [1h, 1dd]'),
    `line 5, column 53: reminders[0].before[1]: found "1dd"; ${LEAD}. Units are ms, s, m, h, d and w: for instance "1m".`,
  ],
  [
    'a lead beyond what is looked at',
    rule('channel: "#a", before: [9w]'),
    `line 5, column 49: reminders[0].before[0]: found "9w"; ${LEAD}`,
  ],
  [
    'one moment twice',
    rule('channel: "#a", before: [60m, 1h]'),
    'line 5, column 54: reminders[0].before[1]: found "1h" a second time; allowed: each moment once',
  ],
  [
    'a channel with capitals',
    rule('channel: "#Call Chat", before: [1h]'),
    `line 5, column 34: reminders[0].channel: found "#Call Chat"; ${CHANNEL}. Did you mean "#call-chat"?`,
  ],
  [
    'a channel without #',
    rule('channel: calls, before: [1h]'),
    `line 5, column 34: reminders[0].channel: found "calls"; ${CHANNEL}. Did you mean "#calls"?`,
  ],
  [
    'a channel that YAML takes for a comment',
    `${feed('url: "file:a"')}reminders:\n  - name: r\n    feed: a\n    before: [1h]\n    channel: #calls\n`,
    `line 8, column 14: reminders[0].channel: found nothing; ${CHANNEL}`,
  ],
  [
    'a match by description',
    before('match: { description: x }'),
    'line 5, column 63: reminders[0].match.description: found an unknown key; allowed: the keys summary, location, categories, uid',
  ],
  [
    'an empty match',
    before('match: { summary: "" }'),
    'line 5, column 72: reminders[0].match.summary: found ""; allowed: a text: 1 to 200 characters on one line, in quotes if it looks like a number',
  ],
  [
    'a time without leading zero',
    rule('at: { time: "9:00", channels: { UTC: "#a" } }'),
    'line 5, column 37: reminders[0].at.time: found "9:00"; allowed: a time of day from "00:00" to "23:59". Did you mean "09:00"?',
  ],
  [
    'half a day before',
    rule('at: { time: "09:00", days_before: 0.5, channels: { UTC: "#a" } }'),
    'line 5, column 59: reminders[0].at.days_before: found the number 0.5; allowed: a whole number of days from 0 to 56',
  ],
  [
    'a region that is no zone',
    rule('at: { time: "09:00", channels: { Madrid: "#a" } }'),
    `line 5, column 58: reminders[0].at.channels.Madrid: found "Madrid"; ${ZONE}. Did you mean "Europe/Madrid"?`,
  ],
  [
    'a language with its country',
    'community: { name: A, zone: UTC, language: pt-BR }',
    'line 1, column 44: community.language: found "pt-BR"; allowed: a language that the bot speaks: en, es, zh, ja, it, pt, fr, de. Did you mean "pt"?',
  ],
  [
    'a language that is not spoken',
    'community: { name: A, zone: UTC, channel_languages: { "#a": klingon } }',
    'line 1, column 61: community.channel_languages["#a"]: found "klingon"; allowed: a language that the bot speaks: en, es, zh, ja, it, pt, fr, de',
  ],
  [
    'no regions',
    rule('at: { time: "09:00", channels: {} }'),
    'line 5, column 56: reminders[0].at.channels: found an empty map; allowed: at least one time zone with its channel',
  ],
];

test.each(REFUSED)('%s is refused in words that say where and what is allowed', (_title, text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('all problems of a file are told at once, in its order', () => {
  const text = `polls: 1
community: { name: A, zone: Mars/Base }
feeds:
  - { name: a, url: "http://a.org", refresh: soon }
reminders:
  - { name: r, feed: b, before: [1x] }
  - { name: r, feed: a, channel: "#c", before: [1h] }
`;
  const paths = problemsOf(text).map((problem) =>
    problem.replace(/^(line \d+), column \d+: ([^:]+):.*/, '$1 $2'),
  );
  expect(paths).toEqual([
    'line 1 polls',
    'line 2 community.zone',
    'line 4 feeds[0].url',
    'line 4 feeds[0].refresh',
    'line 6 reminders[0].channel',
    'line 6 reminders[0].feed',
    'line 6 reminders[0].before[0]',
    'line 7 reminders[1].name',
  ]);
});

test.each([
  ['an Etc zone', 'community: { name: A, zone: Etc/GMT+5 }'],
  [
    'a zone by its present name',
    'community: { name: A, zone: Asia/Kolkata, audience_zones: [Asia/Calcutta, America/Argentina/Ushuaia] }',
  ],
  ['channels by id', rule('channel: C024BE91L, before: [1h]')],
  ['a channel name in another script', rule('channel: "#日本-ospo_1", before: [1h]')],
  [
    'durations of a tenth of a second',
    `${COMMUNITY}delivery: { request_timeout: 100ms, settle: 100ms, recheck: 100ms, pace: 100ms, limited: 1s }`,
  ],
  ['no feeds', COMMUNITY],
])('%s is accepted', (_title, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('no two commands have the same name, whether they are written or not', () => {
  expect(problemsOf(`${COMMUNITY}topics: { command: /ospo-news }`)).toEqual([
    'line 2, column 20: topics.command: found "/ospo-news", which is the command of submissions.news; allowed: a command of its own',
  ]);
  expect(problemsOf(`${COMMUNITY}topics: { command: /calls }`)).toEqual([]);
});
