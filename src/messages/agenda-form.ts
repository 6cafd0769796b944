import type { InputBlock, ModalView } from '@slack/types';
import type { Agenda } from '../domain/agenda.ts';
import type { Call } from '../domain/call.ts';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { section } from './blocks.ts';
import { choiceInput, modal, sayingModal, textInput } from './form.ts';
import { FORM } from './ids.ts';
import { type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { shortTimeFor, timeFor } from './reader.ts';
import { say } from './say.ts';

/** Slack takes so many characters as the value of a choice: .../composition-objects/option-object */
const VALUE_LIMIT = 150;

/** Which call is it about? The value of a choice is its place in the list, because keys may be too long for it. */
export function chooseCallView(calls: readonly Call[], reader: Reader): ModalView {
  const { language } = reader;
  const choices = calls.map((call, index) => ({
    value: `${index}/${call.key}`.slice(0, VALUE_LIMIT),
    label: `${shortTimeFor(call.time, reader)} ${call.title}`,
  }));
  const input = choiceInput({ id: 'call', label: say(language, 'agenda-form.call'), choices });
  const form = { id: FORM.chooseCall, data: '', submit: say(language, 'agenda-form.next') };
  return modal({ language, title: say(language, 'agenda-form.title'), blocks: [input], form });
}

/** The form for what is planned for a call, with what is known. Its time is shown and cannot be changed. */
export function agendaFormView(call: Call, agenda: Agenda, reader: Reader): ModalView {
  const { language } = reader;
  const time = plain(timeFor(call.time, reader));
  return modal({
    language,
    title: say(language, 'agenda-form.title'),
    blocks: [
      ...section([mrkdwn`*${plain(call.title)}*`, told(language, 'agenda-form.time', { time })]),
      ...wordInputs(agenda, language),
      ...linkInputs(agenda, language),
      textInput({
        id: 'tags',
        label: say(language, 'agenda-form.tags'),
        hint: say(language, 'agenda-form.tags-hint'),
        initial: agenda.tags.join(', '),
        optional: true,
      }),
    ],
    form: { id: FORM.planCall, data: call.key, submit: say(language, 'agenda-form.save') },
  });
}

function wordInputs({ topic, guests, points }: Agenda, language: Language): InputBlock[] {
  const label = say(language, 'agenda-form.topic');
  const lines = { optional: true, multiline: true };
  return [
    textInput({ id: 'topic', label, initial: topic ?? '', optional: true }),
    textInput({
      ...{ id: 'guests', label: say(language, 'agenda-form.guests') },
      ...{ hint: say(language, 'agenda-form.guests-hint'), initial: guests.join('\n'), ...lines },
    }),
    textInput({
      ...{ id: 'points', label: say(language, 'agenda-form.points') },
      ...{ hint: say(language, 'agenda-form.points-hint'), initial: points.join('\n'), ...lines },
    }),
  ];
}

function linkInputs({ page, rsvp, recording, notes }: Agenda, language: Language): InputBlock[] {
  const hint = say(language, 'agenda-form.link-hint');
  const link = (id: string, label: string, initial: string | null) =>
    textInput({ id, label, hint, initial: initial ?? '', optional: true });
  return [
    link('page', say(language, 'agenda-form.page'), page),
    link('rsvp', say(language, 'agenda-form.rsvp'), rsvp),
    link('recording', say(language, 'recording.recording'), recording),
    link('notes', say(language, 'recording.notes'), notes),
  ];
}

/** It was saved. `kept`: something was emptied that another source still says. */
export function plannedReply({ title }: Call, kept: boolean, language: Language): ModalView {
  const saved = told(language, 'agenda-form.saved', { title: plain(title) });
  return sayingForm(kept ? [saved, told(language, 'agenda-form.kept')] : [saved], language);
}

/** The call is not to be found any more. */
export function unknownCallReply(language: Language): ModalView {
  return sayingForm([told(language, 'agenda-form.call-gone')], language);
}

/** Only organisers may. */
export function notPlannerReply(language: Language): ModalView {
  return sayingForm([told(language, 'agenda-form.organisers-only')], language);
}

/** What is said in place of a form. */
function sayingForm(lines: readonly Mrkdwn[], language: Language): ModalView {
  return sayingModal(language, say(language, 'agenda-form.title'), lines);
}
