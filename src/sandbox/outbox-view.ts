import type { Delivery, DeliveryFacts, StateName } from '../domain/delivery.ts';
import { titleOf as itemTitle } from '../domain/kind.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Store } from '../store/store.ts';

/** One row of the outbox for a person: what it is, where it goes, when, and how it stands. */
type Row = { key: string; title: string; channel: string; dueAt: Instant; state: StateName; note: string };

/** How many rows of the last thirty days and of the future are in each state, and those that a person wants to see. */
export type OutboxView = { counts: Partial<Record<StateName, number>>; rows: Row[] };

const BACK = 30 * DAY;
/** How many planned ones are shown, and how many of each kind that came to nothing. */
const NEXT = 8;
const LAST = 4;

const UNSETTLED: readonly StateName[] = ['claimed', 'dispatching', 'in_doubt', 'held', 'failed'];

/** What the outbox says at `now`: everything unsettled, what comes next, and what was last left out. */
export async function viewOutbox({ outbox }: Pick<Store, 'outbox'>, now: Instant): Promise<OutboxView> {
  const rows = (await outbox.list({ since: now - BACK })).sort((one, other) => one.dueAt - other.dueAt);
  const counts: OutboxView['counts'] = {};
  for (const { state } of rows) counts[state.name] = (counts[state.name] ?? 0) + 1;
  const within = (names: readonly StateName[]) => rows.filter(({ state }) => names.includes(state.name));
  const shown = [
    ...within(UNSETTLED),
    ...within(['scheduled']).slice(0, NEXT),
    ...within(['skipped']).slice(-LAST),
    ...within(['cancelled']).slice(-LAST),
  ];
  return { counts, rows: shown.map(rowOf) };
}

function rowOf({ key, channel, dueAt, state, facts, failures }: Delivery): Row {
  const reason = 'reason' in state ? state.reason : '';
  const note =
    reason === '' && failures > 0 ? `${failures} failed attempt${failures === 1 ? '' : 's'}` : reason;
  return { key, title: titleOf(facts), channel, dueAt, state: state.name, note };
}

function titleOf(facts: DeliveryFacts): string {
  switch (facts.kind) {
    case 'reminder':
      if (facts.own !== undefined) return `${facts.call.title}, as a member asked`;
      return `${facts.call.title}, ${facts.lead.includes(':') ? `at ${facts.lead}` : `${facts.lead} before`}`;
    case 'agenda':
      return `${facts.call.title}: its agenda`;
    case 'recording':
      return `${facts.call.title}: recording and notes`;
    case 'recording-ask':
      return `For the organisers: recording of ${facts.call.title}?`;
    case 'change':
      return `${facts.after.title}: what changed`;
    case 'notice':
      return `For the organisers: ${facts.notice.type.replaceAll('-', ' ')}`;
    case 'publication':
      return itemTitle(facts.content);
    case 'card':
      return `For the moderators: ${itemTitle(facts.content)}`;
    case 'nudge':
      return `For the moderators: ${facts.title} waits`;
    case 'note':
      return `For its submitter: ${facts.title}`;
    case 'digest':
      return `The week of ${facts.week} in ${facts.zone}`;
    case 'welcome':
      return 'For who has just joined';
    case 'survey':
      return `${facts.call.title}: how was it? (${facts.role})`;
    case 'survey-result':
      return `For the organisers: what people said about ${facts.call.title}`;
    case 'survey-said':
      return `${facts.call.title}: what people said`;
    case 'suggestions':
      return 'For the organisers: suggestions of topics';
    case 'newsletter':
      return `Newsletter of ${facts.newsletter.date}: ${facts.newsletter.type.replaceAll('-', ' ')}`;
    case 'cfp':
      return `Calls for papers: ${facts.announcement.type}`;
    case 'cfp-offers':
      return 'For the moderators: suggested conferences';
    case 'cfp-change':
      return `${facts.call.name}: ${facts.change}`;
    case 'cfp-watch':
    case 'cfp-watch-change':
      return `For who watches it: ${facts.call.name}`;
  }
}
