import type { Call } from '../domain/call.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** Something of ours went wrong; `reference` finds it in the log. */
export function faultReply(reference: string): Mrkdwn {
  return mrkdwn`Sorry, that did not work. Please try again in a minute; if it stays so, tell an organiser this reference: ${plain(reference)}`;
}

/** Pressed by somebody who may not decide. */
export function notOrganiserReply(): Mrkdwn {
  return mrkdwn`Only this community's organisers can decide that. Please ask one of them.`;
}

/** Somebody was quicker, or the same person pressed twice. */
export function decidedReply(): Mrkdwn {
  return mrkdwn`This has been decided already; nothing more to do.`;
}

/** "Post now" was taken. */
export function postingReply(): Mrkdwn {
  return mrkdwn`Thank you. The message is sent again now.`;
}

/** "Post now" came when the message was of no use any more. */
export function tooLateReply(): Mrkdwn {
  return mrkdwn`It is too late for this message to be useful, so it is not sent. Nothing more to do.`;
}

/** "It is already there" was taken. */
export function thereReply(): Mrkdwn {
  return mrkdwn`Thank you. It is not sent again.`;
}

/** "It is true" was taken. */
export function believedReply(): Mrkdwn {
  return mrkdwn`Thank you. The calendar is read again now, and what it says counts.`;
}

/** "Keep the last copy" was taken. */
export function refusedReply(): Mrkdwn {
  return mrkdwn`Thank you. The last copy stays until the calendar changes.`;
}

/** The reading that was asked about is not there any more. */
export function outdatedReply(): Mrkdwn {
  return mrkdwn`The calendar has changed since this was asked, so there is nothing to decide here. If there is a question still, a newer message asks it.`;
}

/** The file of a call is on its way. */
export function calendarFileReply(): Mrkdwn {
  return mrkdwn`The calendar file is in your direct messages with me.`;
}

/** What goes with the file of a call. */
export function calendarFileText({ title }: Call): Mrkdwn {
  return mrkdwn`${plain(title)}: open this file to add the call to your calendar.`;
}

/** The call is not in its calendar any more. */
export function callGoneReply(): Mrkdwn {
  return mrkdwn`This call is no longer in the community's calendar, so there is no file for it.`;
}
