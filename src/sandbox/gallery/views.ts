import { choiceElements, inputElements, type ModalView, textElements } from './elements.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const option = (value: string, text: string) => ({ text: plain(text), value });

const LABELS: Readonly<Record<string, string>> = {
  text: 'A short text',
  lines: 'Several lines',
  email: 'An email address',
  url: 'A link',
  number: 'A number from 1 to 10',
  select: 'A fruit',
  grouped: 'Fruit or vegetable',
  multi: 'Several fruits',
  person: 'A person',
  people: 'Several people',
  channel: 'A channel',
  channels: 'Several channels',
  conversation: 'A conversation',
  conversations: 'Several conversations',
  day: 'A day',
  time: 'A time',
  moment: 'A moment',
  checks: 'Boxes',
  radio: 'One of two',
};

const CLOSE = option('close', 'Close the form');
const ANSWERS = [
  CLOSE,
  option('errors', 'Find an error'),
  option('update', 'Change the form'),
  option('push', 'Put a form above'),
  option('clear', 'Close all forms'),
  option('silence', 'Say nothing for too long'),
];

/** A form with every input; the last one says how the stand-in answers. */
export function everyInput(): ModalView {
  const elements = [...textElements('form'), ...inputElements('form'), ...choiceElements('form')];
  const inputs = elements.map((element): ModalView['blocks'][number] => {
    const name = element.action_id?.replace('gallery-form-', '') ?? '';
    const hint = name === 'text' ? { hint: plain('At least three letters.') } : {};
    const optional = name !== 'text';
    return { type: 'input', block_id: name, label: plain(LABELS[name] ?? name), element, optional, ...hint };
  });
  return {
    ...modal('gallery-form', 'Every input'),
    notify_on_close: true,
    blocks: [
      { type: 'section', text: mrkdwn('Only the first input is *required*.') },
      ...inputs,
      {
        type: 'input',
        block_id: 'watched',
        dispatch_action: true,
        optional: true,
        label: plain('Tells the app when you press Enter'),
        element: { type: 'plain_text_input', action_id: 'gallery-watched', initial_value: 'Already here' },
      },
      {
        type: 'input',
        block_id: 'answer',
        label: plain('How should the app answer?'),
        element: {
          type: 'radio_buttons',
          action_id: 'gallery-answer',
          options: ANSWERS,
          initial_option: CLOSE,
        },
      },
      { type: 'context', block_id: 'heard', elements: [mrkdwn('Nothing has been sent yet.')] },
    ],
  };
}

/** A form above another; each can put one more above itself. */
export function formAbove(depth: number): ModalView {
  return {
    ...modal('gallery-above', `Form ${depth}`),
    private_metadata: String(depth),
    blocks: [
      { type: 'section', text: mrkdwn(`This is form ${depth} of at most three.`) },
      {
        type: 'actions',
        block_id: 'above',
        elements: [{ type: 'button', action_id: 'gallery-push', text: plain('One more above') }],
      },
    ],
  };
}

/** What a form becomes when the app changes it. */
export function changedForm(words: string): ModalView {
  return {
    ...modal('gallery-changed', 'Changed'),
    blocks: [{ type: 'section', text: mrkdwn(words) }],
  };
}

/** App Home of the gallery. */
export function galleryHome(count: number) {
  return {
    type: 'home' as const,
    blocks: [
      { type: 'header' as const, text: plain('Your Home') },
      { type: 'section' as const, text: mrkdwn(`Published ${count === 1 ? 'once' : `${count} times`}.`) },
      {
        type: 'actions' as const,
        block_id: 'home',
        elements: [{ type: 'button' as const, action_id: 'gallery-home', text: plain('Publish again') }],
      },
    ],
  };
}

function modal(callbackId: string, title: string): Omit<ModalView, 'blocks'> {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title),
    submit: plain('Submit'),
    close: plain('Cancel'),
  };
}
