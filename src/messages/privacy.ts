import { section } from './blocks.ts';
import type { MessageContext } from './call.ts';
import type { Message } from './message.ts';
import { told } from './mrkdwn.ts';

/** What stands where a message stood whose submitter was forgotten. */
export function forgottenMessage({ language = 'en' }: MessageContext): Message {
  const text = told(language, 'privacy.erased');
  return { text, blocks: section([text]) };
}
