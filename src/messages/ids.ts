/**
 * The `action_id` of everything that can be pressed. Those with an address are opened by Slack itself, but send an
 * interaction all the same, which must be acknowledged: https://docs.slack.dev/reference/block-kit/block-elements/button-element
 */
export const ACTION = {
  join: 'call_join',
  agenda: 'call_agenda',
  rsvp: 'call_rsvp',
  google: 'call_google',
  outlook: 'call_outlook',
  subscribeGoogle: 'calendar_google',
  subscribeOutlook: 'calendar_outlook',
  /** Its value is the key of the call. */
  ics: 'call_ics',
  /** Their value is the key of the call. */
  remindCall: 'remind_call',
  remindSeries: 'remind_series',
  settings: 'settings_open',
  myData: 'privacy_data',
  forgetMe: 'privacy_forget',
  /** Its value is the watched `Subject`. */
  remindStop: 'remind_stop',
  /** Their value is the key of the delivery that is held. */
  heldPost: 'held_post',
  heldThere: 'held_there',
  /** Their value names the suspicion (`suspicionKey`). */
  feedTrue: 'feed_true',
  feedKeep: 'feed_keep',
  openItem: 'item_open',
  /** Their value is a `CardValue`. */
  approve: 'card_approve',
  editApprove: 'card_edit',
  ask: 'card_ask',
  reject: 'card_reject',
  claim: 'card_claim',
  /** Its value is an `AnswerValue`. */
  answer: 'submission_answer',
  /** Their value is the id of a submission. */
  change: 'submission_change',
  withdraw: 'submission_withdraw',
  filled: 'submission_filled',
  renew: 'submission_renew',
  /** Their value is the id of a survey. */
  survey: 'survey_open',
  surveySaid: 'survey_said',
  /** Their value is the id of a suggestion. */
  takeSuggestion: 'suggestion_take',
  leaveSuggestion: 'suggestion_leave',
  suggest: 'topic_suggest',
  propose: 'topic_propose',
  /** Their value is the id of a topic. */
  vote: 'topic_vote',
  manageTopic: 'topic_manage',
  /** Their value is the key of a call for papers. */
  watchCall: 'cfp_watch',
  stopWatching: 'cfp_stop',
  /** Their value is a `CfpPage`. */
  cfpNext: 'cfp_next',
  cfpPrevious: 'cfp_previous',
  cfpShare: 'cfp_share',
  /** Its value is the key of the call. */
  planCall: 'call_plan',
  cfpOffers: 'cfp_offers',
} as const;

/** The `callback_id` of each form. */
export const FORM = {
  offer: 'offer',
  change: 'change',
  listed: 'listed',
  editApprove: 'edit_approve',
  ask: 'ask',
  reject: 'reject',
  answer: 'answer',
  settings: 'settings',
  chooseCall: 'choose_call',
  /** Its data is the key of the call. */
  planCall: 'plan_call',
  survey: 'survey',
  takeSuggestion: 'suggestion_take',
  suggest: 'topic_suggest',
  manageTopic: 'topic_manage',
  cfpFilter: 'cfp_filter',
  cfpTake: 'cfp_take',
} as const;

/** The `action_id` of every input; its block tells which field it is. */
export const FIELD = 'value';

/** Which submission a card shows, and which revision of it. */
export type CardValue = { id: string; revision: number };

export function cardValue({ id, revision }: CardValue): string {
  return `${id}/${revision}`;
}

/** Reads what `cardValue` wrote; somebody else's text names a submission that does not exist. */
export function readCardValue(value: string): CardValue {
  const [id = '', revision = ''] = value.split('/');
  return { id, revision: Number(revision) };
}

/** Which question of which round is answered. */
export type AnswerValue = { id: string; round: number; index: number };

export function answerValue({ id, round, index }: AnswerValue): string {
  return `${id}/${round}/${index}`;
}

/** Reads what `answerValue` wrote. */
export function readAnswerValue(value: string): AnswerValue {
  const [id = '', round = '', index = ''] = value.split('/');
  return { id, round: Number(round), index: Number(index) };
}

/** Which page of which search: pages count from 0, `all` also holds conferences without an open call. */
export type CfpPage = { page: number; all: boolean; query: string };

/** The longest search that fits into a button. */
export const LONGEST_QUERY = 300;

export function cfpPageValue({ page, all, query }: CfpPage): string {
  return `${page}/${all ? 'all' : 'open'}/${query}`;
}

/** Reads what `cfpPageValue` wrote; what is none of it is the first page of all open calls. */
export function readCfpPage(value: string): CfpPage {
  const [, page = '0', which = '', query = ''] = /^(\d{1,6})\/(all|open)\/(.*)$/s.exec(value) ?? [];
  return { page: Number(page), all: which === 'all', query };
}

/** Which suggestions a curator saw: the filter, and the state of the store in which they were. */
export type OfferPage = { filter: { topic: string | null; region: string }; stamp: string };

export function offerPageValue({ filter: { topic, region }, stamp }: OfferPage): string {
  return [region, stamp, topic ?? ''].join('/');
}

/** Reads what `offerPageValue` wrote; with anything else the state is none that ever was. */
export function readOfferPage(value: string): OfferPage {
  const [region = 'all', stamp = '', ...topic] = value.split('/');
  const named = topic.join('/');
  return { filter: { topic: named === '' ? null : named, region }, stamp };
}
