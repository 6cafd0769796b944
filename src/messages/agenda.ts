import type { Call } from '../domain/call.ts';
import type { Language } from '../domain/language.ts';
import type { AgendaFacts, RecordingAskFacts, RecordingFacts } from '../domain/touchpoint.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { detailLines, linkButtons, type MessageContext, namedLink, whenToken, zoneOf } from './call.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { enumerated, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { timeWords } from './when.ts';

function textsOf(texts: readonly string[], language: Language): Mrkdwn | null {
  const pieces = texts.map((text) => mrkdwn`${plain(text, 150)}`);
  return pieces.length === 0 ? null : enumerated(pieces, 900, language);
}

/** The points of an agenda, and what it is tagged with. */
export function pointLines({ planned }: Pick<Call, 'planned'>, language: Language): Mrkdwn[] {
  const points = (planned?.points ?? []).map((point) => mrkdwn`• ${plain(point, 300)}`);
  const tags = textsOf(planned?.tags ?? [], language);
  return [...points, ...(tags === null ? [] : [told(language, 'agenda.tags', { tags })])];
}

/** What a call is about, a week ahead. */
export function agendaMessage(facts: AgendaFacts, context: MessageContext): Message {
  const { community, language } = context;
  // Whoever reads it in a channel joins by the reminder, when it is time.
  const call = { ...facts.call, links: { ...facts.call.links, join: null } };
  const topics = textsOf((context.topics?.wanted ?? facts.topics).slice(0, 5), language);
  const zone = zoneOf(call, community);
  const said = (when: Mrkdwn): Mrkdwn[] => [
    told(language, 'agenda.for', { when }),
    ...detailLines(call, language),
    ...pointLines(call, language),
    ...(topics === null ? [] : [told(language, 'agenda.wanted', { topics })]),
  ];
  const words = said(mrkdwn`${plain(timeWords(call.time, zone, language))}`);
  const blocks = section(said(whenToken(call, zone, language)));
  return {
    text: joined([told(language, 'listed.title', { title: plain(call.title) }), ...words], TEXT_LIMIT),
    blocks: [header(call.title), ...blocks, ...actions(linkButtons(call, language))],
  };
}

/** The links to what is left of a call. */
export function recordingLinks(
  { recording, notes }: Pick<RecordingFacts, 'recording' | 'notes'>,
  language: Language,
): Mrkdwn[] {
  return [
    ...(recording === null ? [] : [namedLink(say(language, 'recording.recording'), recording)]),
    ...(notes === null ? [] : [namedLink(say(language, 'recording.notes'), notes)]),
  ];
}

/** What is left of a call, in the thread of its reminder. */
export function recordingMessage(facts: RecordingFacts, { language }: MessageContext): Message {
  const links = joined(recordingLinks(facts, language), 1800, ' · ');
  return {
    text: told(language, 'listed.about', { title: plain(facts.call.title), said: links }),
    blocks: section([told(language, 'recording.left', { links })]),
  };
}

/** The question to the organisers for what is left of a call, and what came of it. */
export function recordingAskMessage(facts: RecordingAskFacts, context: MessageContext): Message {
  const { community, language } = context;
  const { call } = facts;
  const zone = zoneOf(call, community);
  const links = joined(recordingLinks(facts, language), 1800, ' · ');
  const isDone = facts.recording !== null && facts.notes !== null;
  const said = (when: Mrkdwn): Mrkdwn[] => [
    told(language, 'recording.ask', { title: plain(call.title), when }),
    ...(links === '' ? [] : [told(language, 'recording.so-far', { links })]),
    told(language, isDone ? 'recording.done' : 'recording.next'),
  ];
  const button = valueButton(ACTION.planCall, say(language, 'recording.add'), call.key);
  return {
    text: joined(said(mrkdwn`${plain(timeWords(call.time, zone, language))}`), TEXT_LIMIT),
    blocks: [...section(said(whenToken(call, zone, language))), ...actions(button)],
  };
}
