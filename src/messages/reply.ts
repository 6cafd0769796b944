import type { ModalView } from '@slack/types';
import type { Call } from '../domain/call.ts';
import type { Language } from '../domain/language.ts';
import { sayingModal } from './form.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

/** Something of ours went wrong; `reference` finds it in the log. */
export function faultReply(reference: string, language: Language): Mrkdwn {
  return told(language, 'reply.fault', { reference: plain(reference) });
}

/** Something of ours went wrong in a form; what was typed is still in the form below. */
export function faultView(reference: string, language: Language): ModalView {
  const said = told(language, 'reply.fault-form', { reference: plain(reference) });
  return sayingModal(language, say(language, 'reply.fault-title'), [said]);
}

/** While what a form needs is looked up. */
export function loadingView(language: Language): ModalView {
  return sayingModal(language, say(language, 'reply.loading-title'), [told(language, 'reply.loading')]);
}

/** Pressed by somebody who may not decide. */
export function notOrganiserReply(language: Language): Mrkdwn {
  return told(language, 'reply.not-organiser');
}

/** Somebody was quicker, or the same person pressed twice. */
export function decidedReply(language: Language): Mrkdwn {
  return told(language, 'reply.decided');
}

/** "Post now" was taken. */
export function postingReply(language: Language): Mrkdwn {
  return told(language, 'reply.posting');
}

/** "Post now" came when the message was of no use any more. */
export function tooLateReply(language: Language): Mrkdwn {
  return told(language, 'reply.too-late');
}

/** "It is already there" was taken. */
export function thereReply(language: Language): Mrkdwn {
  return told(language, 'reply.there');
}

/** "It is true" was taken. */
export function believedReply(language: Language): Mrkdwn {
  return told(language, 'reply.believed');
}

/** "Keep the last copy" was taken. */
export function refusedReply(language: Language): Mrkdwn {
  return told(language, 'reply.refused');
}

/** The reading that was asked about is not there any more. */
export function outdatedReply(language: Language): Mrkdwn {
  return told(language, 'reply.outdated');
}

/** The file of a call is on its way. */
export function calendarFileReply(language: Language): Mrkdwn {
  return told(language, 'reply.file');
}

/** What goes with the file of a call. */
export function calendarFileText({ title }: Call, language: Language): Mrkdwn {
  return told(language, 'reply.file-text', { title: plain(title) });
}

/** The call is not in its calendar any more. */
export function callGoneReply(language: Language): Mrkdwn {
  return told(language, 'reply.call-gone');
}
