import { showClock, wireClock } from './clock.js';
import { Composer } from './composer.js';
import { byId } from './dom.js';
import { Home, showPlaces } from './home.js';
import { MessageList } from './messages.js';
import { Modals } from './modal.js';
import { unescaped } from './mrkdwn.js';
import { wirePeople } from './people.js';
import { showSidebar } from './sidebar.js';
import { wireStage } from './stage.js';
import { State } from './state.js';

/** @type {State} */
let state = new State(await (await fetch('/state')).json());

const thread = byId('thread', HTMLElement);
const notice = byId('notice', HTMLElement);
const sidebar = byId('sidebar', HTMLElement);
const menu = byId('menu', HTMLButtonElement);
const deeds = { press, openThread };
const messages = new MessageList(byId('messages', HTMLElement), deeds);
const replies = new MessageList(byId('thread-messages', HTMLElement), deeds);
const modals = new Modals(byId('modal', HTMLDialogElement), act);
const home = new Home(tellOf);
const composer = new Composer(byId('composer', HTMLElement), 'Message', (text) => write(text, null));
const reply = new Composer(byId('thread-composer', HTMLElement), 'Reply', (text) =>
  write(text, state.thread),
);

if (location.pathname === '/gallery') state.channel = 'C0GALLERY';

let drawing = false;
/** @type {Parameters<State['take']>[0][]} What has been told since the state was asked for: its answer may be older. */
let meanwhile = [];

/** Draws once for everything that happens until the next frame. */
function draw() {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    show();
  });
}

function show() {
  state.seen();
  const lists = { channels: byId('channels', HTMLElement), apps: byId('apps', HTMLElement) };
  showSidebar(state, lists, openChannel);
  showClock(state);
  const channel = state.channels.find(({ id }) => id === state.channel);
  byId('team', HTMLElement).textContent = state.team;
  byId('channel-name', HTMLElement).textContent = channel ? `# ${channel.name}` : state.bot.name;
  byId('channel-topic', HTMLElement).textContent =
    channel?.topic ?? 'Messages that the bot sends to you alone';
  document.title = `${channel ? `#${channel.name}` : state.bot.name} · Sandbox`;
  messages.show(state, `${state.viewer?.id} ${state.channel}`, state.messagesOf(state.channel), false);
  showSentence();
  showThread();
  showPlaces(state);
  home.show(state);
  composer.show(state.commands, `Message ${channel ? `#${channel.name}` : state.bot.name}`);
  reply.show([], 'Reply …');
  modals.show(state);
}

function showThread() {
  const { thread: ts } = state;
  thread.hidden = ts === null;
  document.body.classList.toggle('with-thread', ts !== null);
  const parent =
    ts === null ? undefined : state.messagesOf(state.channel).find((message) => message.ts === ts);
  if (ts !== null && parent) replies.show(state, ts, [parent, ...state.repliesTo(ts)], true);
}

function showSentence() {
  const sentence = state.sentence();
  notice.hidden = sentence === null;
  byId('notice-text', HTMLElement).textContent = sentence;
}

/** @param {string | null} problem */
function tell(problem) {
  state.problem = problem;
  state.dismissed = problem === null ? state.dismissed : null;
  draw();
}

/** @param {string} id */
function openChannel(id) {
  state.channel = id;
  state.thread = null;
  state.home = false;
  openMenu(false);
  draw();
}

/** @param {string} ts */
function openThread(ts) {
  state.thread = ts;
  show();
  byId('thread-close', HTMLButtonElement).focus();
}

function closeThread() {
  const parent = document.querySelector(`#messages [data-ts="${state.thread}"] .replies`);
  state.thread = null;
  show();
  if (parent instanceof HTMLElement) parent.focus();
}

/** @param {boolean} open */
function openMenu(open) {
  sidebar.classList.toggle('open', open);
  menu.setAttribute('aria-expanded', String(open));
}

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<Record<string, string>>}
 */
async function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  const said = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return said.json();
}

/** @param {object} move */
async function move(move) {
  document.body.classList.add('busy');
  const { error = null } = await post('/clock', move);
  document.body.classList.remove('busy');
  tell(error);
}

/**
 * @param {object} deed of whoever looks
 * @returns {Promise<import('./modal.js').Outcome>}
 */
async function act(deed) {
  return /** @type {any} */ (await post('/deed', { person: state.viewer?.id, ...deed }));
}

/**
 * Slack shows a warning sign beside the button; a sentence tells a person who tries things out more.
 * @param {object} deed
 */
async function tellOf(deed) {
  const heard = await act(deed);
  tell(heard.type === 'heard' ? null : `That did not work: ${heard.reason}.`);
  return heard.type === 'heard';
}

/** @type {import('./messages.js').Deeds['press']} */
function press({ channel, ts }, at, raw, raws) {
  tellOf({ type: 'press', channel, ts, at, raw, raws });
}

/**
 * @param {string} text
 * @param {string | null} thread
 */
function write(text, thread) {
  return tellOf({ type: 'write', channel: state.channel, thread, text });
}

/** @param {boolean} atHome */
function openTab(atHome) {
  state.home = atHome;
  if (atHome) tellOf({ type: 'home' });
  draw();
}

/** @param {{ type: string, message: import('./state.js').Message }} change */
function announce({ type, message }) {
  const channel = state.channels.find(({ id }) => id === message.channel);
  const what = type === 'posted' ? 'New message' : 'Changed message';
  const plain = unescaped(message.text.replace(/<[^|>]*\|([^>]*)>/g, '$1'));
  byId('live', HTMLElement).textContent = `${what} in ${channel?.name ?? state.bot.name}: ${plain}`;
}

function listen() {
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }) => {
    const change = JSON.parse(data);
    state.take(change);
    meanwhile.push(change);
    if (change.type !== 'removed') announce(change);
    draw();
  });
  events.addEventListener('views', ({ data }) => {
    const open = JSON.parse(data);
    state.open.set(open.person, open);
    draw();
  });
  events.addEventListener('clock', ({ data }) => {
    Object.assign(state, JSON.parse(data));
    draw();
  });
  stage.listen(events);
  // Also after a lost connection: what was missed is in the state, not in the stream.
  events.addEventListener('open', reload);
}

async function reload() {
  const { channel, thread: open, read, dismissed, home: atHome } = state;
  meanwhile = [];
  const fresh = new State(await (await fetch('/state')).json());
  for (const change of meanwhile) fresh.take(change);
  state = Object.assign(fresh, { channel, thread: open, read, dismissed, home: atHome });
  draw();
}

wirePeople(
  () => state,
  () => {
    stage.redraw();
    draw();
  },
);
byId('tab-home', HTMLButtonElement).addEventListener('click', () => openTab(true));
byId('tab-messages', HTMLButtonElement).addEventListener('click', () => openTab(false));
byId('main', HTMLElement).addEventListener('click', () => openMenu(false));
menu.addEventListener('click', () => openMenu(!sidebar.classList.contains('open')));
byId('thread-close', HTMLButtonElement).addEventListener('click', closeThread);
byId('notice-close', HTMLButtonElement).addEventListener('click', () => {
  state.dismissed = state.sentence();
  draw();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || state.views().stack.length > 0) return;
  openMenu(false);
  if (state.thread !== null) closeThread();
});
wireClock(() => state, move);
const stage = wireStage(
  () => state,
  tell,
  () => openMenu(false),
);
listen();
show();
