import type { Button, KnownBlock } from '@slack/types';
import { clip, tidy } from '../domain/text.ts';
import { joined, type Mrkdwn } from './mrkdwn.ts';

/**
 * Slack's limits, some of them tightened: https://docs.slack.dev/reference/block-kit/blocks and
 * .../block-elements/button-element. All blocks together are refused above some 13,000 characters (`msg_blocks_too_long`,
 * https://github.com/slackapi/bolt-js/issues/2509), so sections stop at 2,500 of 3,000 and values at 1,200 of 2,000.
 */
const HEADER_LIMIT = 150;
const BOLD_LIMIT = 600;
const SECTION_LIMIT = 2500;
const LABEL_LIMIT = 75;
const VALUE_LIMIT = 1200;

/** A title. It is plain text, so nothing in it has a meaning to Slack. */
export function header(title: string): KnownBlock {
  const text = clip(tidy(title), HEADER_LIMIT);
  return { type: 'header', text: { type: 'plain_text', text: text === '' ? '…' : text, emoji: false } };
}

/** Lines of text, none when there are none. `verbatim` keeps Slack from linking names and addresses in outside text. */
export function section(lines: readonly Mrkdwn[], limit = SECTION_LIMIT): KnownBlock[] {
  const text = joined(lines, limit);
  return text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}

/** Outside text of several lines in which nothing has a meaning to Slack; nothing when it is empty. */
export function plainSection(text: string, limit = SECTION_LIMIT): KnownBlock[] {
  const shown = clip(text, limit);
  return shown === '' ? [] : [{ type: 'section', text: { type: 'plain_text', text: shown, emoji: false } }];
}

/** Outside text of one line in bold; `*` or `_` in it mean nothing. */
export function boldLine(text: string): KnownBlock {
  const said = clip(tidy(text), BOLD_LIMIT);
  const element = { type: 'text', text: said === '' ? '…' : said, style: { bold: true } } as const;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}

/** A button that opens an address. */
export function linkButton(id: string, label: string, url: string): Button {
  return { ...button(id, label), url };
}

/** A button that sends `value` to us; none when the value is too long to be sent. */
export function valueButton(id: string, label: string, value: string): Button[] {
  return value.length > VALUE_LIMIT ? [] : [{ ...button(id, label), value }];
}

function button(id: string, label: string): Button {
  const text = clip(label, LABEL_LIMIT);
  return { type: 'button', action_id: id, text: { type: 'plain_text', text, emoji: false } };
}

/** A row of buttons, none when there are none. */
export function actions(buttons: readonly Button[]): KnownBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}
