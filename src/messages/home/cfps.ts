import type { ClosingCall } from '../../domain/closing.ts';
import type { HomeFacts } from '../../domain/home.ts';
import type { Language } from '../../domain/language.ts';
import { hostOf } from '../../domain/shared-link.ts';
import { section } from '../blocks.ts';
import { link, type Mrkdwn, mrkdwn, plain, told } from '../mrkdwn.ts';
import { say } from '../say.ts';
import type { HomeSection } from './section.ts';

/** A call with its page, the days that are left, and whether the reader watches it. */
export function closingLine({ name, url, daysLeft, watched }: ClosingCall, language: Language): Mrkdwn {
  const left = told(language, 'home.cfp-left', { days: daysLeft });
  const mark = watched ? mrkdwn` · ${told(language, 'home.cfp-watched')}` : mrkdwn``;
  return mrkdwn`• ${plain(name, 150)} (${link(url, plain(hostOf(url), 100))}) · ${left}${mark}`;
}

/** Calls for papers that close soon, and those that the reader watches; nothing where there are none. */
export function cfpsSection({ cfps, reader: { language } }: HomeFacts): HomeSection {
  const more = cfps.total - cfps.next.length;
  const rest =
    more > 0 ? [told(language, 'home.cfp-more', { count: more, command: plain(cfps.command) })] : [];
  const lines = cfps.next.map((call) => closingLine(call, language));
  return {
    title: say(language, 'home.cfp'),
    groups: lines.length === 0 ? [] : [section([...lines, ...rest])],
  };
}
