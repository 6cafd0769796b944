import type { KnownBlock } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { ComingCall } from '../domain/coming.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import type { Recording } from '../domain/recordings.ts';
import { pointLines, recordingLinks } from './agenda.ts';
import { actions, header, section, valueButton } from './blocks.ts';
import { detailLines, linkButtons } from './call.ts';
import { fitting } from './fitting.ts';
import { ACTION } from './ids.ts';
import { listMessage } from './listed.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { enumerated, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { shortTimeFor } from './reader.ts';
import { say } from './say.ts';
import { callLines } from './touchpoint.ts';
import { plainDateWords } from './when.ts';

/** So many agendas are shown in full. */
const IN_FULL = 5;

function isPlanned({ topic, planned }: Call): boolean {
  return topic !== null || (planned !== undefined && planned.guests.length + planned.points.length > 0);
}

function agendaBlocks(
  call: Call,
  lines: readonly Mrkdwn[],
  mayPlan: boolean,
  language: Language,
): KnownBlock[] {
  const plan = mayPlan ? valueButton(ACTION.planCall, say(language, 'agenda.plan-call'), call.key) : [];
  return [header(call.title), ...section(lines), ...actions([...linkButtons(call, language), ...plan])];
}

/** What is planned for the next calls, and for which nothing is yet. Organisers can plan each of them. */
export function agendaReply(
  coming: readonly ComingCall[],
  reader: Reader,
  { mayPlan, command }: { mayPlan: boolean; command: string },
): Message {
  const { language } = reader;
  const calls = coming.map(({ call }) => call).filter(({ status }) => status !== 'CANCELLED');
  const planned = calls.filter(isPlanned).slice(0, IN_FULL);
  const open = calls.filter((call) => !isPlanned(call)).slice(0, 8);
  const linesOf = (call: Call): Mrkdwn[] => [
    ...callLines(call, reader, detailLines(call, language)),
    ...pointLines(call, language),
  ];
  const said = planned.map((call) => joined([mrkdwn`${plain(call.title)}`, ...linesOf(call)], 1500));
  const end = [
    ...(planned.length === 0 ? [told(language, 'agenda.none')] : []),
    ...(open.length === 0 ? [] : [told(language, 'agenda.open', { calls: openCalls(open, reader) })]),
    told(language, mayPlan ? 'agenda.plan' : 'agenda.suggest', { command: plain(command) }),
  ];
  const groups = planned.map((call) => agendaBlocks(call, linesOf(call), mayPlan, language));
  return { text: joined([...said, ...end], TEXT_LIMIT), blocks: fitting(groups, () => section(end)) };
}

function openCalls(calls: readonly Call[], reader: Reader): Mrkdwn {
  const names = calls.map(
    (call) => mrkdwn`${plain(call.title, 120)} (${plain(shortTimeFor(call.time, reader))})`,
  );
  return enumerated(names, 1200, reader.language);
}

/** What is left of past calls, newest first. */
export function recordingsReply(recordings: readonly Recording[], { language }: Reader): Message {
  if (recordings.length === 0) return { text: told(language, 'recording.none'), blocks: [] };
  const lines = recordings.map((one) => recordingLine(one, language));
  return listMessage(told(language, 'recording.list'), lines, [], language);
}

function recordingLine({ date, title, agenda }: Recording, language: Language): Mrkdwn {
  const when = date === null ? mrkdwn`` : mrkdwn`*${plain(plainDateWords(date, language))}* `;
  const name = plain(agenda.topic ?? title ?? say(language, 'recording.call'), 220);
  const links = joined(recordingLinks(agenda, language), 1500, ' · ');
  return mrkdwn`• ${when}${name} · ${links}`;
}
