import type { Instant } from '../../domain/time.ts';
import type { Kept } from '../ledger.ts';
import { choiceElements, inputElements } from './elements.ts';

const text = (words: string) => ({ type: 'mrkdwn', text: words });
const plain = (words: string) => ({ type: 'plain_text', text: words });
const button = (id: string, words: string, more: object = {}) => ({
  type: 'button',
  action_id: `gallery-${id}`,
  text: plain(words),
  value: id,
  ...more,
});
const ICON = '/icon.svg';

/** The messages of the gallery, oldest first. `now` is shown in every zone. */
export function galleryMessages(now: Instant): Partial<Kept>[] {
  return [
    { text: 'Words, fields and pictures', blocks: wordBlocks(now) },
    { text: 'Rich text', blocks: [richText(now)] },
    { text: 'A markdown block', blocks: [{ type: 'markdown', text: MARKDOWN }] },
    { text: 'A table', blocks: [table()] },
    { text: 'Everything that can be used in a message', blocks: usableBlocks() },
    { text: 'An edited message', edited: true },
    { text: 'Open a form', blocks: formBlocks() },
  ];
}

function wordBlocks(now: Instant): unknown[] {
  const seconds = Math.floor(now / 1_000);
  const moment = `<!date^${seconds}^{date_long} at {time}^https://example.org/when|a moment in UTC>`;
  return [
    { type: 'header', text: plain('A header :wave:') },
    {
      type: 'section',
      text: text(`*Bold*, _italic_, ~struck~, \`code\`, <https://example.org|a link>, <!here>, ${moment}`),
    },
    {
      type: 'section',
      fields: ['*Field one*\nleft', '*Field two*\nright', '*Field three*\nbelow'].map(text),
    },
    {
      type: 'section',
      text: text('A section with a picture beside it'),
      accessory: { type: 'image', image_url: ICON, alt_text: 'The sign of the bot' },
    },
    { type: 'divider' },
    {
      type: 'context',
      elements: [
        { type: 'image', image_url: ICON, alt_text: 'A small sign' },
        text('A context with a picture'),
      ],
    },
    {
      type: 'image',
      title: plain('A picture with a title'),
      image_url: ICON,
      alt_text: 'The sign of the bot, large',
    },
  ];
}

const run = (words: string, style: object = {}) => ({ type: 'text', text: words, style });
const line = (...elements: object[]) => ({ type: 'rich_text_section', elements });

function richText(now: Instant): unknown {
  const fallback = 'a moment';
  const moment = {
    type: 'date',
    timestamp: Math.floor(now / 1_000),
    format: '{date_short} {time}',
    fallback,
  };
  return {
    type: 'rich_text',
    elements: [
      line(
        run('Rich text is '),
        run('bold', { bold: true }),
        run(', '),
        run('struck', { strike: true }),
        run(' and <b>literal</b> for '),
        { type: 'user', user_id: 'U0AMINA0000' },
        run(' in '),
        { type: 'channel', channel_id: 'C0GALLERY' },
        run(' '),
        { type: 'emoji', name: 'star' },
        run(' on '),
        moment,
        run(', see '),
        { type: 'link', url: 'https://example.org/rich', text: 'this page' },
      ),
      { type: 'rich_text_list', style: 'bullet', elements: [line(run('A point')), line(run('Another'))] },
      { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [line(run('Below it'))] },
      { type: 'rich_text_list', style: 'ordered', elements: [line(run('First')), line(run('Second'))] },
      { type: 'rich_text_quote', elements: [run('A quotation')] },
      { type: 'rich_text_preformatted', elements: [run('preformatted  text')] },
    ],
  };
}

const MARKDOWN = `## Markdown
Some **bold**, *italic*, ~~struck~~ and \`code\`, and [a link](https://example.org/md).

- a point
- another
  - below it

1. first
2. second

> A quotation

| Zone | Time |
|------|------|
| Tokyo | 22:00 |

\`\`\`
fenced
\`\`\``;

function table(): unknown {
  const cell = (words: string) => ({ type: 'raw_text', text: words });
  return {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
    rows: [
      [cell('City'), cell('Calls')],
      [cell('Madrid'), cell('12')],
      [cell('Tokyo'), { type: 'rich_text', elements: [line(run('7', { bold: true }))] }],
    ],
  };
}

function usableBlocks(): unknown[] {
  const confirm = {
    title: plain('Are you sure?'),
    text: text('It does *nothing*.'),
    confirm: plain('Do it'),
    deny: plain('Leave it'),
  };
  const buttons = [
    button('plain', 'A button'),
    button('primary', 'Primary', { style: 'primary' }),
    button('danger', 'Danger', { style: 'danger', confirm }),
    button('link', 'A link', { url: 'https://example.org/button' }),
    button('replace', 'Replace this message'),
  ];
  const option = (value: string) => ({ text: plain(`Menu ${value}`), value });
  const overflow = { type: 'overflow', action_id: 'gallery-overflow', options: ['one', 'two'].map(option) };
  return [
    { type: 'actions', block_id: 'buttons', elements: buttons },
    { type: 'actions', block_id: 'inputs', elements: inputElements('use') },
    { type: 'actions', block_id: 'choices', elements: choiceElements('use') },
    { type: 'section', block_id: 'menu', text: text('A section with a menu beside it'), accessory: overflow },
  ];
}

function formBlocks(): unknown[] {
  const buttons = [
    button('form', 'Open the form', { style: 'primary' }),
    button('home', 'Publish my Home'),
    button('thread', 'Answer in a thread'),
  ];
  return [{ type: 'actions', block_id: 'open', elements: buttons }];
}
