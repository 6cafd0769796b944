import type { Bot } from '../src/bot.ts';
import { comingFrom } from '../src/calendars.ts';
import { type Agenda, NO_AGENDA } from '../src/domain/agenda.ts';
import { agendaBook, dayOf } from '../src/domain/agenda-book.ts';
import { ownPart, readAgendaForm, saysMore } from '../src/domain/agenda-form.ts';
import type { Call } from '../src/domain/call.ts';
import { sameValue } from '../src/domain/canonical.ts';
import { FORM as FORM_SOURCE, knownAgendas } from '../src/domain/known-agendas.ts';
import { matches } from '../src/domain/match.ts';
import type { Reader } from '../src/domain/person.ts';
import {
  agendaFormView,
  chooseCallView,
  notPlannerReply,
  plannedReply,
  unknownCallReply,
} from '../src/messages/agenda-form.ts';
import { fieldErrors } from '../src/messages/mistake.ts';
import { isOrganiser } from '../src/organiser.ts';
import { readerInTime } from '../src/reader.ts';
import type { FormReply, Press, Reply, Sent, Typed } from './listener.ts';
import { openWindow } from './window.ts';

/** `/touchpoint plan`: which call? Opened at once, and filled when it is known who asks. */
export async function planCall({ bot, userId, triggerId }: Typed): Promise<Reply> {
  const { viewId, reader } = await openWindow({ bot, userId, triggerId });
  if (viewId !== null) await bot.slack.updateView(viewId, await choiceOf(bot, userId, reader));
  return null;
}

async function choiceOf(bot: Bot, userId: string, reader: Reader) {
  if (!(await isOrganiser(bot, userId))) return notPlannerReply(reader.language);
  const calls = await plannable(bot);
  return calls.length === 0 ? unknownCallReply(reader.language) : chooseCallView(calls, reader);
}

/** "Plan a call", "Add recording and notes": the form of one call. */
export async function openPlan({ bot, userId, value, triggerId }: Press): Promise<Reply> {
  const { viewId, reader } = await openWindow({ bot, userId, triggerId });
  if (viewId !== null) await bot.slack.updateView(viewId, await formOf(bot, userId, value, reader));
  return null;
}

/** A call was chosen. */
export async function chooseCall({ bot, userId, answers }: Sent): Promise<FormReply> {
  const chosen = typeof answers['call'] === 'string' ? answers['call'] : '';
  const [, index = '', start = ''] = /^(\d+)\/(.*)$/s.exec(chosen) ?? [];
  const [calls, reader] = await Promise.all([plannable(bot), readerInTime(bot, userId)]);
  // The list may have moved on since it was shown.
  const call = [calls[Number(index)], ...calls].find((one) => one?.key.startsWith(start));
  return { type: 'show', view: await formOf(bot, userId, call?.key ?? '', reader) };
}

/** The form was sent. What it shares with other sources stays theirs. */
export async function savePlan({ bot, userId, data, answers }: Sent): Promise<FormReply> {
  const [{ language }, mayPlan] = await Promise.all([readerInTime(bot, userId), isOrganiser(bot, userId)]);
  if (!mayPlan) return { type: 'show', view: notPlannerReply(language) };
  const call = await findCall(bot, data);
  if (call === null) return { type: 'show', view: unknownCallReply(language) };
  const filled = readAgendaForm(answers);
  if (!filled.ok) return { type: 'errors', errors: fieldErrors(filled.mistakes, language) };
  const others = await agendaOf(bot, call, (source) => source !== FORM_SOURCE);
  const agenda = ownPart(filled.agenda, others);
  const key = `call/${call.key}`;
  if (sameValue(agenda, NO_AGENDA)) {
    await bot.store.agendas.remove(key);
  } else {
    const date = dayOf(call, bot.config.community.zone);
    const about = { type: 'call', key: call.key, title: call.title, date } as const;
    await bot.store.agendas.put({ key, source: FORM_SOURCE, entry: { about, agenda, said: null } });
  }
  bot.log.info({ call: call.key }, 'an organiser planned a call');
  return { type: 'show', view: plannedReply(call, saysMore(others, filled.agenda), language) };
}

async function formOf(bot: Bot, userId: string, key: string, reader: Reader) {
  if (!(await isOrganiser(bot, userId))) return notPlannerReply(reader.language);
  const call = await findCall(bot, key);
  if (call === null) return unknownCallReply(reader.language);
  const agenda = (await agendaOf(bot, call, () => true)) ?? NO_AGENDA;
  return agendaFormView(call, agenda, reader);
}

/** Touchpoints that are to come. */
async function plannable(bot: Bot): Promise<Call[]> {
  const coming = (await comingFrom(bot)).filter(({ call }) => call.status !== 'CANCELLED');
  return coming
    .filter(({ occurrence }) => matches(bot.config.touchpoints.match, occurrence))
    .slice(0, 100)
    .map(({ call }) => call);
}

/** The call as its calendar has it, or as the organisers were asked about it when the calendar knows it no more. */
async function findCall(bot: Bot, key: string): Promise<Call | null> {
  const coming = (await comingFrom(bot)).find(({ call }) => call.key === key);
  if (coming !== undefined) return coming.call;
  const asked = await bot.store.outbox.get(`recording-ask/${key}`);
  return asked?.facts.kind === 'recording-ask' ? asked.facts.call : null;
}

async function agendaOf(
  { config, content, store }: Bot,
  call: Call,
  wanted: (source: string) => boolean,
): Promise<Agenda | null> {
  const [stored, file] = await Promise.all([store.agendas.all(), content.touchpoints.read()]);
  const entries = knownAgendas(
    stored.filter(({ source }) => wanted(source)),
    file.items,
  );
  return agendaBook(entries, config.community.zone).of(call);
}
