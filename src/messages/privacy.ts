import type { Button, ModalView } from '@slack/types';
import type { ForgetOutcome } from '../domain/forget.ts';
import type { Language } from '../domain/language.ts';
import { section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { sayingModal } from './form.ts';
import type { Home } from './home.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { type Mrkdwn, told } from './mrkdwn.ts';
import { say } from './say.ts';

/** What stands where a message stood whose submitter was forgotten. */
export function forgottenMessage({ language }: MessageContext): Message {
  const text = told(language, 'privacy.erased');
  return { text, blocks: section([text]) };
}

/** "My data", and "Forget me", which Slack asks about once more. */
export function privacyButtons(language: Language): Button[] {
  const words = (text: string) => ({ type: 'plain_text', text }) as const;
  const forget = valueButton(ACTION.forgetMe, say(language, 'privacy.forget'), 'me');
  const confirm = {
    title: words(say(language, 'privacy.confirm-title')),
    text: words(say(language, 'privacy.confirm')),
    confirm: words(say(language, 'privacy.forget')),
    deny: words(say(language, 'form.cancel')),
    style: 'danger',
  } as const;
  return [
    ...valueButton(ACTION.myData, say(language, 'privacy.data'), 'me'),
    ...forget.map((button): Button => ({ ...button, style: 'danger', confirm })),
  ];
}

/** What goes with the file. */
export function dataFileText(language: Language): Mrkdwn {
  return told(language, 'privacy.file');
}

/** The file is on its way. */
export function dataView(language: Language): ModalView {
  return privacyView(language, told(language, 'privacy.sending'));
}

/** What became of the wish to be forgotten. */
export function forgetView(outcome: ForgetOutcome, language: Language): ModalView {
  return privacyView(language, told(language, outcome === 'busy' ? 'privacy.busy' : 'privacy.forgotten'));
}

/** The Home of who was forgotten, until they open it again. */
export function forgottenHome(language: Language): Home {
  return { type: 'home', blocks: section([told(language, 'privacy.forgotten')]) };
}

function privacyView(language: Language, line: Mrkdwn): ModalView {
  return sayingModal(language, say(language, 'privacy.title'), [line]);
}
