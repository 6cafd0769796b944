import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ComingCall } from '../domain/coming.ts';
import type { Reader } from '../domain/person.ts';
import type { Recording } from '../domain/recordings.ts';
import { pointLines, recordingLinks } from './agenda.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { detailLines, linkButtons } from './call.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { listMessage } from './listed.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { dateFor, shortTimeFor } from './reader.ts';
import { callLines } from './touchpoint.ts';

const TEXT_LIMIT = 3900;

/** So many agendas are shown in full. */
const IN_FULL = 5;

function isPlanned({ topic, planned }: Call): boolean {
  return topic !== null || (planned !== undefined && planned.guests.length + planned.points.length > 0);
}

function agendaBlocks(call: Call, lines: readonly Mrkdwn[], mayPlan: boolean): KnownBlock[] {
  const plan = mayPlan ? valueButton(ACTION.planCall, 'Plan this call', call.key) : [];
  return [header(call.title), ...section(lines), ...actions([...linkButtons(call), ...plan])];
}

/** What is planned for the next calls, and for which nothing is yet. Organisers can plan each of them. */
export function agendaReply(
  coming: readonly ComingCall[],
  reader: Reader,
  { mayPlan, command }: { mayPlan: boolean; command: string },
): Message {
  const calls = coming.map(({ call }) => call).filter(({ status }) => status !== 'CANCELLED');
  const planned = calls.filter(isPlanned).slice(0, IN_FULL);
  const open = calls.filter((call) => !isPlanned(call)).slice(0, 8);
  const linesOf = (call: Call): Mrkdwn[] => [
    ...callLines(call, reader, detailLines(call)),
    ...pointLines(call),
  ];
  const said = planned.map((call) => joined([mrkdwn`${plain(call.title)}`, ...linesOf(call)], 1500));
  const end = [
    ...(planned.length === 0 ? [mrkdwn`Nothing is planned yet for the next calls.`] : []),
    ...(open.length === 0 ? [] : [mrkdwn`Open still: ${openCalls(open, reader)}.`]),
    mayPlan
      ? mrkdwn`${plain(command)} plan opens the form for any of them.`
      : mrkdwn`Have a topic or a guest in mind? ${plain(command)} topics takes suggestions.`,
  ];
  const groups = planned.map((call) => agendaBlocks(call, linesOf(call), mayPlan));
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks: fitting(groups, () => section(end)) };
}

function openCalls(calls: readonly Call[], reader: Reader): Mrkdwn {
  const names = calls.map(
    (call) => mrkdwn`${plain(call.title, 120)} (${plain(shortTimeFor(call.time, reader))})`,
  );
  return joined(names, 1200, ', ');
}

/** What is left of past calls, newest first. */
export function recordingsReply(recordings: readonly Recording[], reader: Reader): Message {
  if (recordings.length === 0)
    return {
      text: mrkdwn`There are no recordings yet. They stand here as soon as organisers add one.`,
      blocks: [],
    };
  const lines = recordings.map((one) => recordingLine(one, reader));
  return listMessage(mrkdwn`Recordings and notes of past calls, newest first:`, lines, [], reader.language);
}

function recordingLine({ date, title, agenda }: Recording, reader: Reader): Mrkdwn {
  const when = date === null ? mrkdwn`` : mrkdwn`*${plain(dateFor(date, reader))}* `;
  const name = plain(agenda.topic ?? title ?? 'A call', 220);
  const links = joined(recordingLinks(agenda), 1500, ' · ');
  return mrkdwn`• ${when}${name} · ${links}`;
}
