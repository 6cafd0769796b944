import { renderBlocks } from './blocks.js';
import { dayOf, fillTokens, timeOf } from './dates.js';
import { el, link } from './dom.js';
import { mrkdwn } from './mrkdwn.js';
import { keyOf } from './state.js';
import { rawsOf, Surface } from './surface.js';

/** @typedef {import('./state.js').Message} Message */
/** @typedef {import('./state.js').State} State */
/** @typedef {{ press: (message: Message, at: { blockId: string, actionId: string }, raw: import('./inputs.js').Raw, raws: object) => void, openThread: (ts: string) => void }} Deeds What a reader can do with a message. */

/** A list that keeps the elements of unchanged messages, so that focus and selection survive an update. */
export class MessageList {
  /**
   * @param {HTMLElement} list
   * @param {Deeds} deeds
   */
  constructor(list, deeds) {
    this.list = list;
    this.deeds = deeds;
    /** @type {Map<string, { sign: string, row: HTMLElement }>} */
    this.rows = new Map();
    this.place = '';
  }

  /**
   * @param {State} state
   * @param {string} place what is listed; another place is shown from its end
   * @param {Message[]} messages
   * @param {boolean} threaded whether these are in a thread, where no thread can be opened
   */
  show(state, place, messages, threaded) {
    const { list } = this;
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80 || place !== this.place;
    this.place = place;
    const rows = messages.flatMap((message, index) => {
      const row = this.rowOf(state, message, threaded);
      return threaded || sameDay(state, messages[index - 1], message) ? [row] : [dayRow(state, message), row];
    });
    if (rows.length !== list.childElementCount || rows.some((row, at) => list.children[at] !== row)) {
      list.replaceChildren(
        ...(rows.length > 0 ? rows : [el('li', { class: 'empty dim' }, 'Nothing has been posted here yet.')]),
      );
    }
    if (atEnd) list.scrollTop = list.scrollHeight;
  }

  /**
   * @param {State} state
   * @param {Message} message
   * @param {boolean} threaded
   */
  rowOf(state, message, threaded) {
    const replies = threaded ? [] : state.repliesTo(message.ts);
    const eyes = { ...state.eyes(), now: dayOf(state.time.now, state.eyes().zone) };
    const sign = JSON.stringify([message, replies.length, replies.at(-1)?.at, eyes]);
    const known = this.rows.get(keyOf(message));
    if (known?.sign === sign) return known.row;
    const row = messageRow(state, message, replies, this.deeds);
    this.rows.set(keyOf(message), { sign, row });
    return row;
  }
}

/**
 * @param {State} state
 * @param {Message | undefined} before
 * @param {Message} message
 */
function sameDay(state, before, message) {
  const { zone } = state.eyes();
  return before !== undefined && dayOf(before.at, zone) === dayOf(message.at, zone);
}

/**
 * @param {State} state
 * @param {Message} message
 */
function dayRow(state, message) {
  return el(
    'li',
    { class: 'day' },
    el('span', {}, fillTokens(message.at, '{day_divider_pretty}', state.eyes())),
  );
}

/**
 * @param {State} state
 * @param {Message} message
 * @param {Message[]} replies
 * @param {Deeds} deeds
 */
function messageRow(state, message, replies, deeds) {
  const isBot = message.user === state.bot.id || message.user === '';
  const isApp = isBot || message.user === 'USLACKBOT';
  const name = isBot ? state.bot.name : state.nameOf(message.user);
  const time = timeOf(message.at, state.eyes());
  const head = el(
    'p',
    { class: 'm-head' },
    el('strong', {}, name),
    ...(isApp ? [el('span', { class: 'app' }, 'APP')] : []),
  );
  const exact = fillTokens(message.at, '{date_long} at {time_secs}', state.eyes());
  head.append(el('time', { datetime: new Date(message.at).toISOString(), title: exact }, time));
  const row = el('div', { class: 'm-main' }, ...onlyYou(message), head, ...bodyOf(state, message, deeds));
  if (replies.length > 0) row.append(threadLink(state, message, replies, deeds));
  const avatar = isBot
    ? el('img', { class: 'avatar', src: '/icon.svg', alt: '' })
    : el('span', { class: `avatar ${hue(name)}`, 'aria-hidden': 'true' }, initials(name));
  return el(
    'li',
    { 'data-ts': message.ts },
    el('article', { class: 'message', 'aria-label': `${name} at ${time}` }, avatar, row),
  );
}

/** @param {Message} message */
function onlyYou({ onlyFor }) {
  return onlyFor === null ? [] : [el('p', { class: 'dim small' }, 'Only visible to you')];
}

/**
 * @param {State} state
 * @param {Message} message
 * @param {Deeds} deeds
 * @returns {Node[]}
 */
function bodyOf(state, message, deeds) {
  /** @type {Surface} */
  const surface = new Surface(keyOf(message), state, (blockId, { action_id: actionId = '' }, raw) =>
    deeds.press(message, { blockId, actionId }, raw, rawsOf(surface.held)),
  );
  const body =
    message.blocks.length > 0
      ? renderBlocks(message.blocks, surface)
      : [el('div', {}, ...mrkdwn(message.text, state.reader()))];
  const files = message.files.map(({ name, url }) => el('p', { class: 'file' }, link(url, [name])));
  const mark = message.edited ? [el('p', { class: 'edited' }, '(edited)')] : [];
  return [...body, ...files, ...mark];
}

/**
 * @param {State} state
 * @param {Message} message
 * @param {Message[]} replies
 * @param {Deeds} deeds
 */
function threadLink(state, message, replies, deeds) {
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  const last = fillTokens(replies.at(-1)?.at ?? 0, '{date_short_pretty} at {time}', state.eyes());
  const open = el('button', { type: 'button', class: 'replies' }, el('strong', {}, count), ` ${last}`);
  open.addEventListener('click', () => deeds.openThread(message.ts));
  return open;
}

/** @param {string} name */
function initials(name) {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}

/** @param {string} name */
function hue(name) {
  return `hue-${[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6}`;
}
