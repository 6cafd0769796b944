import type { ModalView } from '@slack/types';
import type { Agenda } from '../domain/agenda.ts';
import type { Call } from '../domain/call.ts';
import type { Reader } from '../domain/person.ts';
import { section } from './blocks.ts';
import { choiceInput, modal, sayingModal, textInput } from './form.ts';
import { FORM } from './ids.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { shortTimeFor, timeFor } from './reader.ts';

/** Slack takes so many characters as the value of a choice: .../composition-objects/option-object */
const VALUE_LIMIT = 150;

/** Which call is it about? The value of a choice is its place in the list, because keys may be too long for it. */
export function chooseCallView(calls: readonly Call[], reader: Reader): ModalView {
  const choices = calls.map((call, index) => ({
    value: `${index}/${call.key}`.slice(0, VALUE_LIMIT),
    label: `${shortTimeFor(call.time, reader)} ${call.title}`,
  }));
  const input = choiceInput({ id: 'call', label: 'Call', choices });
  const form = { id: FORM.chooseCall, data: '', submit: 'Next' };
  return modal({ language: 'en', title: 'Plan a call', blocks: [input], form });
}

/** The form for what is planned for a call, with what is known. Its time is shown and cannot be changed. */
export function agendaFormView(call: Call, agenda: Agenda, reader: Reader): ModalView {
  const { topic, guests, points, page, rsvp, recording, notes, tags } = agenda;
  const link = (id: string, label: string, initial: string | null) =>
    textInput({ id, label, hint: 'Beginning with https://', initial: initial ?? '', optional: true });
  return modal({
    language: 'en',
    title: 'Plan a call',
    blocks: [
      ...section([
        mrkdwn`*${plain(call.title)}*`,
        mrkdwn`${plain(timeFor(call.time, reader))}. The time comes from the calendar.`,
      ]),
      textInput({ id: 'topic', label: 'Topic', initial: topic ?? '', optional: true }),
      textInput({
        ...{ id: 'guests', label: 'Guests', hint: 'One a line: Dana Wang (OpenSSF)', multiline: true },
        ...{ initial: guests.join('\n'), optional: true },
      }),
      textInput({
        ...{ id: 'points', label: 'Points of the agenda', hint: 'One a line', multiline: true },
        ...{ initial: points.join('\n'), optional: true },
      }),
      link('page', 'Link to the agenda', page),
      link('rsvp', 'Link to sign up', rsvp),
      link('recording', 'Recording', recording),
      link('notes', 'Notes', notes),
      textInput({
        id: 'tags',
        label: 'Tags',
        hint: 'Divided by commas',
        initial: tags.join(', '),
        optional: true,
      }),
    ],
    form: { id: FORM.planCall, data: call.key, submit: 'Save' },
  });
}

/** What is said in place of a form. */
export function agendaFormReply(line: Mrkdwn): ModalView {
  return sayingModal('en', 'Plan a call', [line]);
}

/** It was saved. `kept`: something was emptied that another source still says. */
export function plannedReply({ title }: Call, kept: boolean): Mrkdwn {
  const rest = kept
    ? mrkdwn` What you emptied stands in the community's file or a table still: please take it out there.`
    : mrkdwn``;
  return mrkdwn`Thank you. Within a minute it stands in every message about ${plain(title)}.${rest}`;
}

/** The call is not to be found any more. */
export function unknownCallReply(): Mrkdwn {
  return mrkdwn`This call is no longer in the calendar, so nothing can be planned for it.`;
}

/** Only organisers may. */
export function notPlannerReply(): Mrkdwn {
  return mrkdwn`Only this community's organisers can plan its calls. If you have a topic or a guest in mind, please tell one of them.`;
}
