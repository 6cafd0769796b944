import type { Call } from '../domain/call.ts';
import type { AgendaFacts, RecordingAskFacts, RecordingFacts } from '../domain/touchpoint.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { detailLines, linkButtons, type MessageContext, namedLink, whenToken, zoneOf } from './call.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { timeWords } from './when.ts';

const TEXT_LIMIT = 3900;

function named(words: string, texts: readonly string[]): Mrkdwn[] {
  const listed = joined(
    texts.map((text) => mrkdwn`${plain(text, 150)}`),
    900,
    ', ',
  );
  return listed === '' ? [] : [mrkdwn`${plain(words)}: ${listed}`];
}

/** The points of an agenda, and what it is tagged with. */
export function pointLines({ planned }: Pick<Call, 'planned'>): Mrkdwn[] {
  const points = (planned?.points ?? []).map((point) => mrkdwn`• ${plain(point, 300)}`);
  return [...points, ...named('Tags', planned?.tags ?? [])];
}

/** What a call is about, a week ahead. */
export function agendaMessage({ call, topics }: AgendaFacts, { community }: MessageContext): Message {
  const zone = zoneOf(call, community);
  const said = (when: Mrkdwn): Mrkdwn[] => [
    mrkdwn`*Agenda* for ${when}`,
    ...detailLines({ ...call, links: { ...call.links, join: null } }),
    ...pointLines(call),
    ...named('What members want most to speak of', topics.slice(0, 5)),
  ];
  const words = said(mrkdwn`${plain(timeWords(call.time, zone))}`);
  const buttons = linkButtons({ ...call, links: { ...call.links, join: null } });
  return {
    text: joined([mrkdwn`${plain(call.title)}.`, ...words], TEXT_LIMIT),
    blocks: [header(call.title), ...section(said(whenToken(call, zone))), ...actions(buttons)],
  };
}

/** The links to what is left of a call. */
export function recordingLinks({ recording, notes }: Pick<RecordingFacts, 'recording' | 'notes'>): Mrkdwn[] {
  return [
    ...(recording === null ? [] : [namedLink('Recording', recording)]),
    ...(notes === null ? [] : [namedLink('Notes', notes)]),
  ];
}

/** What is left of a call, in the thread of its reminder. */
export function recordingMessage(facts: RecordingFacts): Message {
  const links = joined(recordingLinks(facts), 1800, ' · ');
  return {
    text: joined([mrkdwn`${plain(facts.call.title)}: ${links}`], TEXT_LIMIT),
    blocks: section([mrkdwn`What is left of this call: ${links}`]),
  };
}

/** The question to the organisers for what is left of a call, and what came of it. */
export function recordingAskMessage(facts: RecordingAskFacts, { community }: MessageContext): Message {
  const { call } = facts;
  const zone = zoneOf(call, community);
  const links = joined(recordingLinks(facts), 1800, ' · ');
  const said = (when: Mrkdwn): Mrkdwn[] => [
    mrkdwn`*Recording and notes* of ${plain(call.title)}, ${when}`,
    ...(links === '' ? [] : [mrkdwn`So far: ${links}`]),
    ...(facts.recording !== null && facts.notes !== null
      ? [mrkdwn`Thank you. Nothing more to do.`]
      : [
          mrkdwn`Next: add what there is. It then stands in the thread of its reminder and in the list of recordings.`,
        ]),
  ];
  const button = valueButton(ACTION.planCall, 'Add recording and notes', call.key);
  return {
    text: joined(said(mrkdwn`${plain(timeWords(call.time, zone))}`), TEXT_LIMIT),
    blocks: [...section(said(whenToken(call, zone))), ...actions(button)],
  };
}
