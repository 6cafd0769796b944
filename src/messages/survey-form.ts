import type { InputBlock, ModalView } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { Question, Survey } from '../domain/survey.ts';
import { section } from './blocks.ts';
import { boxesInput, modal, radioInput, sayingModal, textInput } from './form.ts';
import { FORM } from './ids.ts';
import { type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { questionFor } from './survey-question.ts';

/** What is stored, what is not, and who could still know what: read before the first question. */
function promises({ quorum }: Survey, language: Language): Mrkdwn[] {
  return [
    told(language, 'survey.stored', { quorum }),
    told(language, 'survey.once'),
    told(language, 'survey.known'),
  ];
}

function field(question: Question, language: Language): InputBlock {
  const { name: id, label } = question;
  switch (question.type) {
    case 'rating': {
      const choices = question.words.map((word, index) => ({
        value: String(index + 1),
        label: say(language, 'listed.about', { title: index + 1, said: word }),
      }));
      return radioInput({ id, label, choices });
    }
    case 'choice':
      return radioInput({ id, label, optional: true, choices: choicesOf(question.options) });
    case 'choices':
      return boxesInput({ id, label, optional: true, choices: choicesOf(question.options) });
    case 'text': {
      const hint = say(language, 'survey.text-hint');
      return textInput({ id, label, hint, optional: true, multiline: true });
    }
  }
}

function choicesOf(options: readonly string[]) {
  return options.map((label, index) => ({ value: String(index), label }));
}

/** The form of a survey. What it carries is the survey's id and nothing else: its language comes back with no answer. */
export function surveyView(survey: Survey, language: Language): ModalView {
  return modal({
    language,
    title: say(language, 'survey.form-title'),
    blocks: [
      ...section([mrkdwn`*${plain(survey.call.title, 300)}*`, ...promises(survey, language)]),
      ...survey.questions.map((question) => field(questionFor(question, language), language)),
    ],
    form: { id: FORM.survey, data: survey.id, submit: say(language, 'survey.send') },
  });
}

/** It was stored. */
export function answeredSurveyView(language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.thanks'), [
    told(language, 'survey.taken'),
    told(language, 'survey.taken-next'),
  ]);
}

/** Somebody has answered before. */
export function answeredBeforeView(language: Language): ModalView {
  return sayingModal(language, say(language, 'survey.before-title'), [told(language, 'survey.before')]);
}

/** It takes no answers any more, or there is no such survey. */
export function surveyOverView(language: Language): ModalView {
  return sayingModal(language, say(language, 'survey.over-title'), [told(language, 'survey.over')]);
}
