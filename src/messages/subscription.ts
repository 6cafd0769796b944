import type { KnownBlock } from '@slack/types';
import type { Language } from '../domain/language.ts';
import { type Subscription, webcalOf } from '../domain/subscription.ts';
import { actions, linkButton } from './blocks.ts';
import { ACTION } from './ids.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

/** More calendars than these would hide the calls. */
const MOST = 2;

/** A longer address does not fit into a button together with what surrounds it. */
const LONGEST = 400;

function shown(subscriptions: readonly Subscription[]): Subscription[] {
  return subscriptions.filter(({ url }) => encodeURIComponent(url).length <= LONGEST).slice(0, MOST);
}

/** The addresses for programs that subscribe to a calendar: every call, and each change of it. */
export function subscriptionLines(subscriptions: readonly Subscription[], language: Language): Mrkdwn[] {
  return shown(subscriptions).map((one) =>
    told(language, 'subscription.line', { name: plain(one.name, 80), address: plain(webcalOf(one), 900) }),
  );
}

/** Buttons that subscribe to a calendar. */
export function subscriptionButtons(
  subscriptions: readonly Subscription[],
  language: Language,
): KnownBlock[] {
  return shown(subscriptions).flatMap((one) =>
    actions([
      linkButton(ACTION.subscribeGoogle, say(language, 'subscription.google'), googleUrl(one)),
      linkButton(ACTION.subscribeOutlook, say(language, 'subscription.outlook'), outlookUrl(one)),
    ]),
  );
}

function googleUrl(one: Subscription): string {
  return `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcalOf(one))}`;
}

function outlookUrl({ name, url }: Subscription): string {
  const fields = `url=${encodeURIComponent(url)}&name=${encodeURIComponent(name.toWellFormed().slice(0, 80).toWellFormed())}`;
  return `https://outlook.live.com/calendar/0/addfromweb?${fields}`;
}
