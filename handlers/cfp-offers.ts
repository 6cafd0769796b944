import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import { type CfpOffer, filterOffers, ownOf, readRegion } from '../src/domain/cfp-offer.ts';
import type { Language } from '../src/domain/language.ts';
import {
  offerFilterView,
  offersChangedView,
  offersDecidedView,
  offersSaidView,
  offersView,
  readOfferFilter,
} from '../src/messages/cfp-offers.ts';
import { type OfferPage, readOfferPage } from '../src/messages/ids.ts';
import { notModeratorReply } from '../src/messages/moderation.ts';
import { readerInTime } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent } from './listener.ts';
import { openWindow } from './window.ts';

/** "Look at them": the filter, once it is clear that they may. */
export async function openOffers({ bot, userId, triggerId }: Press): Promise<Reply> {
  const { viewId, reader } = await openWindow({ bot, userId, triggerId });
  if (viewId === null) return null;
  const may = await mayDecide(bot, userId);
  const { language } = reader;
  const view = may ? offerFilterView(await bot.store.cfps.offers(), language) : refusedView(language);
  await bot.slack.updateView(viewId, view);
  return null;
}

/** The filter was sent: what fits it. */
export async function showOffers({ bot, userId, answers }: Sent): Promise<FormReply> {
  const { may, language } = await curator(bot, userId);
  if (!may) return { type: 'show', view: refusedView(language) };
  const filter = readOfferFilter(answers['topic'], answers['region']);
  const stamp = await bot.store.cfps.stamp();
  const { fitting, own } = await offersOf(bot, filter);
  return { type: 'show', view: offersView(fitting, own, { filter, stamp }, language) };
}

/** "Take these" or "Leave these": what was shown, if it still is so. */
export async function decideOffers({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const { may, language } = await curator(bot, userId);
  if (!may) return { type: 'show', view: refusedView(language) };
  const { filter, stamp } = readOfferPage(data);
  const now = bot.clock.now();
  const { fitting, own } = await offersOf(bot, filter);
  const decision = answers['decision'] === 'take' ? 'take' : 'leave';
  const keys = fitting.map(({ key }) => key).filter((key) => decision === 'leave' || !own.has(key));
  const count = await bot.store.transaction(async ({ cfps }) => {
    if ((await cfps.stamp()) !== stamp) return null;
    return decision === 'take' ? cfps.take(keys, now) : cfps.leave(keys, now);
  });
  const view = count === null ? offersChangedView(language) : offersDecidedView(decision, count, language);
  return { type: 'show', view };
}

/** Whether somebody may decide, and in which language they are answered. */
async function curator(bot: Bot, userId: string): Promise<{ may: boolean; language: Language }> {
  const [may, { language }] = await Promise.all([mayDecide(bot, userId), readerInTime(bot, userId)]);
  return { may, language };
}

function refusedView(language: Language): ModalView {
  return offersSaidView(notModeratorReply(language), language);
}

async function offersOf(
  { store, cfps }: Bot,
  { topic, region }: OfferPage['filter'],
): Promise<{ fitting: CfpOffer[]; own: ReadonlySet<string> }> {
  const offers = await store.cfps.offers();
  const { conferences } = await cfps.read();
  return {
    fitting: filterOffers(offers, { topic, region: readRegion(region) }),
    own: ownOf(offers, conferences),
  };
}

function mayDecide({ config, slack }: Bot, userId: string): Promise<boolean> {
  const { settings } = config.submissions.cfp;
  return settings === null ? Promise.resolve(false) : slack.isOneOf(userId, settings.moderation.moderators);
}
