import type { InputBlock, ModalView } from '@slack/types';
import type { Question, Survey } from '../domain/survey.ts';
import { section } from './blocks.ts';
import { boxesInput, modal, radioInput, sayingModal, textInput } from './form.ts';
import { FORM } from './ids.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** What is stored, what is not, and who could still know what: read before the first question. */
function promises({ quorum }: Survey): Mrkdwn[] {
  return [
    mrkdwn`Your answers are stored each by itself, without your name, the time or any link between them; with fewer than ${quorum} people answering, nobody is shown anything and all of it is destroyed.`,
    mrkdwn`That you answered is stored as a code until the survey closes, so that everybody answers once; so an answer cannot be changed or withdrawn, and please name nobody in your texts.`,
    mrkdwn`Slack itself, and a workspace owner with Slack's own audit tools, can see that you opened this form; until it closes, who runs this bot could work out that you answered, but not what.`,
  ];
}

function field(question: Question): InputBlock {
  const { name: id, label } = question;
  switch (question.type) {
    case 'rating': {
      const choices = question.words.map((word, index) => ({
        value: String(index + 1),
        label: `${index + 1}: ${word}`,
      }));
      return radioInput({ id, label, choices });
    }
    case 'choice':
      return radioInput({ id, label, optional: true, choices: choicesOf(question.options) });
    case 'choices':
      return boxesInput({ id, label, optional: true, choices: choicesOf(question.options) });
    case 'text': {
      const hint = 'Without names. People may know you by the way you write.';
      return textInput({ id, label, hint, optional: true, multiline: true });
    }
  }
}

function choicesOf(options: readonly string[]) {
  return options.map((label, index) => ({ value: String(index), label }));
}

/** The form of a survey. What it carries is the survey's id and nothing else. */
export function surveyView(survey: Survey): ModalView {
  return modal({
    language: 'en',
    title: 'How was the call?',
    blocks: [
      ...section([mrkdwn`*${plain(survey.call.title, 300)}*`, ...promises(survey)]),
      ...survey.questions.map(field),
    ],
    form: { id: FORM.survey, data: survey.id, submit: 'Send for good' },
  });
}

/** It was stored. */
export function answeredSurveyView(): ModalView {
  return sayingModal('en', 'Thank you', [
    mrkdwn`Your answers are stored, without anything that leads to you. They cannot be changed any more.`,
    mrkdwn`What comes out is told once the survey is closed.`,
  ]);
}

/** Somebody has answered before. */
export function answeredBeforeView(): ModalView {
  return sayingModal('en', 'Answered already', [
    mrkdwn`You have answered this survey already, and the first answers count. Nobody can look them up, so they cannot be changed.`,
  ]);
}

/** It takes no answers any more, or there is no such survey. */
export function surveyOverView(): ModalView {
  return sayingModal('en', 'It is over', [mrkdwn`This survey is closed and takes no answers any more.`]);
}
