import type { Button, KnownBlock } from '@slack/types';
import type { Call } from '../../domain/call.ts';
import type { HomeFacts } from '../../domain/home.ts';
import type { Language } from '../../domain/language.ts';
import { callSubject, seriesSubject } from '../../domain/own-reminder.ts';
import type { Reader } from '../../domain/person.ts';
import { actions, section } from '../blocks.ts';
import { detailLines, lengthOf, linkButtons } from '../call.ts';
import { fitWords } from '../fit.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from '../mrkdwn.ts';
import { remindButtons, stopButtons } from '../own-reminder.ts';
import { say } from '../say.ts';
import { dateWords, wallWords } from '../when.ts';
import type { HomeSection } from './section.ts';

/** When it is on the reader's own clock. */
function ownTimeWords({ time }: Pick<Call, 'time'>, { zone, language }: Reader): string {
  return time.allDay ? dateWords(time.startDate, language) : wallWords(time.start, zone, language);
}

function standingLines({ status }: Call, language: Language): Mrkdwn[] {
  if (status === 'CANCELLED') return [mrkdwn`*${told(language, 'home.cancelled')}*`];
  return status === 'TENTATIVE' ? [told(language, 'home.tentative')] : [];
}

function whenLine(call: Call, reader: Reader): Mrkdwn {
  const length = lengthOf(call, reader.language);
  const parts = [
    mrkdwn`${plain(ownTimeWords(call, reader))}`,
    ...(length === null ? [] : [mrkdwn`${plain(length)}`]),
    mrkdwn`${plain(fitWords(call, reader))}`,
  ];
  return joined(parts, 600, ' · ');
}

function callBlocks(call: Call, { reader, calls }: HomeFacts): KnownBlock[] {
  const { language } = reader;
  const off = call.status === 'CANCELLED';
  const [one, series] = [callSubject(call.key), seriesSubject(call.key)];
  const watched = calls.watched.has(series) ? series : calls.watched.has(one) ? one : null;
  const reminded =
    watched === series ? told(language, 'home.reminded-series') : told(language, 'home.reminded');
  const lines = [
    mrkdwn`*${plain(call.title)}*`,
    ...standingLines(call, language),
    whenLine(call, reader),
    ...(off ? [] : detailLines(call, language)),
    ...(watched === null || off ? [] : [reminded]),
  ];
  const own: Button[] = watched === null ? remindButtons(call, language) : stopButtons(watched, language);
  return [...section(lines), ...actions(off ? [] : [...linkButtons(call, language), ...own])];
}

/** The next calls on the reader's own clock, with how they fall in their day. */
export function callsSection(facts: HomeFacts): HomeSection {
  const { calls, reader } = facts;
  const { language } = reader;
  const title = say(language, 'home.calls');
  if (calls.next.length === 0) return { title, groups: [section([told(language, 'home.no-calls')])] };
  const left = calls.total - calls.next.length;
  const more = left > 0 ? [section([told(language, 'home.more-calls', { count: left })])] : [];
  return { title, groups: [...calls.next.map(({ call }) => callBlocks(call, facts)), ...more] };
}
