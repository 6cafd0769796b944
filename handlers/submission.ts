import type { ModalView } from '@slack/types';
import type { Bot } from '../src/bot.ts';
import { cfpKey } from '../src/domain/cfp.ts';
import type { Content, KindName, KindSettings } from '../src/domain/item.ts';
import { KINDS } from '../src/domain/item.ts';
import { readContent, sameKey } from '../src/domain/kind.ts';
import type { Language } from '../src/domain/language.ts';
import { type Offer, offered, revised, type Submission } from '../src/domain/submission.ts';
import { changeOf, type Deed } from '../src/domain/submission-change.ts';
import { HOUR } from '../src/domain/time.ts';
import { warningsOf } from '../src/domain/warning.ts';
import { notYoursReply, offReply } from '../src/messages/listing.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import {
  changeView,
  knownCallView,
  limitedView,
  listedView,
  offerView,
  outcomeView,
  type Stranger,
  sentView,
  strangerView,
} from '../src/messages/submission.ts';
import { readerInTime, readerOf } from '../src/reader.ts';
import type { CommitOutcome } from '../src/store/rooms/submission.ts';
import type { FormReply, Press, Reply, Sent, Typed } from './listener.ts';
import { openWindow } from './window.ts';

/** Opens the form before it is looked up whether they may: its trigger lives for three seconds. */
export async function openOffer(
  { bot, userId, triggerId }: Typed,
  settings: KindSettings,
  initial: { kind: KindName; link: string },
): Promise<Reply> {
  const { language } = await readerInTime(bot, userId);
  const form =
    initial.link === ''
      ? emptyForm(initial.kind, settings, language)
      : offerView(initial, settings, language);
  const viewId = await bot.slack.openView(triggerId, form);
  const stranger = await strangerOf(bot, userId, settings);
  if (viewId !== null && stranger !== null)
    await bot.slack.updateView(viewId, strangerView(stranger, language));
  return null;
}

/** Why somebody may not share, or `null` when they may. Asked anew each time. */
export async function strangerOf(
  { slack }: Bot,
  userId: string,
  { guests }: Pick<KindSettings, 'guests'>,
): Promise<Stranger | null> {
  const standing = await slack.standingOf(userId);
  return standing === 'member' || (standing === 'guest' && guests) ? null : standing;
}

const emptyForms = new WeakMap<KindSettings, Map<Language, ModalView>>();

/** The form without anything in it: the same object each time, which Slack's room then sends without encoding it anew. */
function emptyForm(kind: KindName, settings: KindSettings, language: Language): ModalView {
  const forms = emptyForms.get(settings) ?? new Map<Language, ModalView>();
  emptyForms.set(settings, forms);
  const made = forms.get(language) ?? offerView({ kind, link: '' }, settings, language);
  forms.set(language, made);
  return made;
}

/** The form was sent: a new submission, if its fields, its sender and the link allow it. */
export async function sendOffer(sent: Sent): Promise<FormReply> {
  const kind = KINDS.find((name) => name === sent.data);
  const settings = kind && sent.bot.config.submissions[kind].settings;
  if (!kind || !settings) {
    const { language } = await readerOf(sent.bot, sent.userId);
    return { type: 'show', view: outcomeView(offReply(kind ?? 'job', language), language) };
  }
  return offer(sent, settings, kind, null);
}

/** "Bring it up to date": the form with what is there. */
export async function openChange({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId } = await openWindow({ bot, userId, triggerId });
  if (viewId !== null) await bot.slack.updateView(viewId, await changeForm(bot, value, userId));
  return null;
}

/** The same, out of the window that said that the link is listed. */
export async function changeListed({ bot, userId, data }: Sent): Promise<FormReply> {
  return { type: 'show', view: await changeForm(bot, data, userId) };
}

async function changeForm(bot: Bot, id: string, userId: string) {
  const [submission, { language }] = await Promise.all([
    bot.store.submissions.get(id),
    readerOf(bot, userId),
  ]);
  const settings = submission && bot.config.submissions[submission.kind].settings;
  if (!submission || !settings || !mayChange(submission, userId)) return notYoursView(language);
  return changeView(submission, settings, { id: userId, language });
}

function notYoursView(language: Language): ModalView {
  return outcomeView(notYoursReply(language), language);
}

/** Who offered it may change it; any member may propose a change of what everybody sees, unless one waits. */
function mayChange({ status, author, proposer }: Submission, userId: string): boolean {
  if (status === 'approved') return true;
  return status === 'pending' && (userId === author || userId === proposer);
}

/** A changed form was sent: it goes to the moderators. */
export async function sendChange(sent: Sent): Promise<FormReply> {
  const { bot, userId, data } = sent;
  const before = await bot.store.submissions.get(data);
  const settings = before && bot.config.submissions[before.kind].settings;
  if (!before || !settings || !mayChange(before, userId))
    return { type: 'show', view: notYoursView((await readerOf(bot, userId)).language) };
  return offer(sent, settings, before.kind, before);
}

async function offer(
  sent: Sent,
  settings: KindSettings,
  kind: KindName,
  before: Submission | null,
): Promise<FormReply> {
  const { bot, userId, answers } = sent;
  const [stranger, { language }] = await Promise.all([
    strangerOf(bot, userId, settings),
    readerOf(bot, userId),
  ]);
  if (stranger !== null) return { type: 'show', view: strangerView(stranger, language) };
  const filled = readContent(kind, answers, settings, bot.clock.now());
  if (!filled.ok) return { type: 'errors', errors: fieldErrors(filled.mistakes, language) };
  if (before === null && (await isListedCall(bot, filled.content)))
    return { type: 'push', view: knownCallView(bot.config.submissions.cfp.command, language) };
  const made = await makeOffer(sent, filled, before);
  const outcome =
    before === null ? { ok: true as const, value: offered(newId(bot), made) } : revised(before, made);
  if (!outcome.ok) return { type: 'show', view: notYoursView(language) };
  const action = before === null ? 'offered' : 'revised';
  const committed = await commit(sent, settings, { before, after: outcome.value, actor: userId, action });
  return replyTo(sent, settings, committed, { kind, language });
}

/** Is it a call that the community or a list brought? One that a member suggested is found by the store. */
async function isListedCall({ cfps }: Bot, content: Content): Promise<boolean> {
  if (content.kind !== 'cfp') return false;
  const key = sameKey(content);
  const { conferences } = await cfps.read();
  return conferences.some((one) => one.source.type !== 'member' && cfpKey(one) === key);
}

function newId(bot: Bot): string {
  return bot.ids.random();
}

/** An offer with what a moderator should know of it and of who makes it. */
async function makeOffer(
  { bot, userId }: Sent,
  { content, stripped }: { content: Content; stripped: readonly string[] },
  before: Submission | null,
): Promise<Offer> {
  const { submissions } = bot.store;
  const similar = await submissions.similar(content, before?.id ?? null);
  const record = await submissions.recordOf(userId);
  const warnings = warningsOf(
    content,
    stripped,
    similar.map((one) => one.published ?? one.content),
  );
  return { content, by: userId, at: bot.clock.now(), warnings, record };
}

function commit({ bot, viewId }: Sent, settings: KindSettings, deed: Deed): Promise<CommitOutcome> {
  const now = bot.clock.now();
  const limit = { since: now - HOUR, most: settings.moderation.limitPerHour };
  // One window makes one submission, however often it is sent.
  const once = `view/${viewId}`;
  return bot.store.submissions.commit({ ...changeOf(deed, settings, now), once, limit });
}

async function replyTo(
  { bot, userId }: Sent,
  { moderation }: KindSettings,
  outcome: CommitOutcome,
  { kind, language }: { kind: KindName; language: Language },
): Promise<FormReply> {
  switch (outcome.type) {
    case 'done':
    case 'repeated':
      return { type: 'show', view: sentView(kind, language) };
    case 'limited':
      return { type: 'push', view: limitedView(moderation.limitPerHour, language) };
    case 'overtaken':
      return { type: 'show', view: notYoursView(language) };
    case 'duplicate':
      return {
        type: 'push',
        view: listedView(outcome.of, await linkTo(bot, outcome.of), { id: userId, language }),
      };
  }
}

async function linkTo({ store, slack }: Bot, { id }: Submission): Promise<string | null> {
  const row = await store.outbox.get(`publication/${id}`);
  return row?.state.name === 'posted' ? slack.permalink(row.state) : null;
}
