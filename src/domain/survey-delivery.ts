import type { Wanted } from './delivery.ts';
import type { SurveyFacts } from './delivery-facts.ts';
import type { ChannelRef } from './rule.ts';
import type { Wish } from './submission-delivery.ts';
import type { Survey } from './survey.ts';
import { DAY, type Instant } from './time.ts';

/** Slack may be away for long; a result is still worth telling then. */
const PATIENCE = 7 * DAY;

/**
 * The messages of a survey in its channel: the invitation, a reply in the thread of the reminder, and one more word a
 * day before its end. When it is over, what was sent says so, and what was not is not sent any more.
 */
export function surveyWishes(survey: Survey): Wish[] {
  const { openedAt, closesAt, reminder, status } = survey;
  const until = openedAt + Math.min(DAY, (closesAt - openedAt) / 2);
  const invitation = message(survey, 'invitation', openedAt, until);
  const reply = { ...message(survey, 'reply', openedAt, until), threadOf: reminder };
  const nudge = message(survey, 'nudge', closesAt - DAY, closesAt);
  const wanted = [
    invitation,
    ...(reminder === null ? [] : [reply]),
    // A survey of a day or less needs no reminder.
    ...(closesAt - DAY > openedAt + DAY / 4 ? [nudge] : []),
  ];
  return wanted.map((one) => ({ wanted: one, onlyIfSent: status !== 'open' }));
}

function message(survey: Survey, role: SurveyFacts['role'], dueAt: Instant, staleAfter: Instant): Wanted {
  const { id, call, channel, closesAt, status } = survey;
  const face = status === 'open' || status === 'closed' ? status : 'withdrawn';
  return {
    ...{ key: `survey/${id}/${role}`, channel, dueAt, staleAfter, group: null, threadOf: null },
    facts: { kind: 'survey', role, survey: id, call, closesAt, face },
  };
}

/** A message about what came of a survey. */
export function surveyWish(key: string, channel: ChannelRef, at: Instant, facts: Wanted['facts']): Wish {
  const dates = { dueAt: at, staleAfter: at + PATIENCE };
  return { wanted: { key, channel, ...dates, group: null, threadOf: null, facts }, onlyIfSent: false };
}

/** The key of the message to the organisers. */
export function resultKey(id: string): string {
  return `survey/${id}/result`;
}

/** The key of the message to everybody. */
export function saidKey(id: string): string {
  return `survey/${id}/said`;
}
