/**
 * @typedef {{ id: string, name: string, topic: string }} Channel
 * @typedef {{ id: string, name: string, realName: string, role: string, zone: string, hour12: boolean }} Person
 * @typedef {{ channel: string, ts: string, threadTs: string | null, at: number, user: string, text: string, blocks: import('./blocks.js').Block[], files: { name: string, url: string }[], edited: boolean, onlyFor: string | null }} Message
 * @typedef {{ id: string, hash: string, title: { text?: string }, submit: { text?: string } | null, close: { text?: string } | null, blocks: import('./blocks.js').Block[] }} View
 * @typedef {{ person: string, stack: View[], home: View | null }} Open Modals of a person, the last on top, and their App Home.
 * @typedef {{ now: number, speed: number, next: number | null }} Time
 * @typedef {{ team: string, bot: { id: string, name: string }, channels: Channel[], people: Person[], directs: { id: string, user: string }[], messages: Message[], commands: import('./composer.js').Command[], hasHome: boolean, canWrite: boolean, views: Open[], time: Time, notice: string | null }} Snapshot
 */

/** What the page knows, and what its reader looks at. Nothing of it outlives the page but who is looking. */
export class State {
  /** @param {Snapshot} snapshot */
  constructor(snapshot) {
    this.team = snapshot.team;
    this.bot = snapshot.bot;
    this.channels = snapshot.channels;
    this.people = snapshot.people;
    this.directs = snapshot.directs;
    this.commands = snapshot.commands;
    this.hasHome = snapshot.hasHome;
    this.canWrite = snapshot.canWrite;
    /** @type {Map<string, Open>} */
    this.open = new Map(snapshot.views.map((open) => [open.person, open]));
    this.time = snapshot.time;
    this.notice = snapshot.notice;
    /** @type {string | null} What went wrong with the last wish. */
    this.problem = null;
    /** @type {string | null} The sentence that the reader has dismissed. */
    this.dismissed = null;
    /** @type {Map<string, Message>} */
    this.messages = new Map(snapshot.messages.map((message) => [keyOf(message), message]));
    /** @type {Set<string>} Who has read what: the person and the key of the message. */
    this.read = new Set();
    /** Whether App Home is shown rather than the messages of the app. */
    this.home = false;
    this.viewer = this.people.find(({ name }) => name === viewerInAddress()) ?? this.people[0];
    this.channel = this.busiest();
    /** @type {string | null} `ts` of the message whose thread is open. */
    this.thread = null;
  }

  /** The channel in which most was said, so that the first look shows something. */
  busiest() {
    const count = (/** @type {Channel} */ { id }) => this.messagesOf(id).length;
    const [first] = [...this.channels].sort((one, other) => count(other) - count(one));
    return first?.id ?? '';
  }

  /** @param {string | null} id */
  personOf(id) {
    return this.people.find((person) => person.id === id);
  }

  /**
   * The person stands in the address, so that two windows can hold two people.
   * @param {string} id
   */
  view(id) {
    this.viewer = this.personOf(id) ?? this.viewer;
    history.replaceState(null, '', `?as=${this.viewer?.name}`);
  }

  /** @returns {Open} */
  views() {
    const person = this.viewer?.id ?? '';
    return this.open.get(person) ?? { person, stack: [], home: null };
  }

  isDirect() {
    return this.channel === this.direct();
  }

  /** Whether App Home is what is looked at. */
  atHome() {
    return this.home && this.isDirect();
  }

  /** The direct conversation between the bot and the reader, once there is one. */
  direct() {
    return this.directs.find(({ user }) => user === this.viewer?.id)?.id ?? `direct:${this.viewer?.id}`;
  }

  /**
   * What a person sees in a channel, threads aside, oldest first.
   * @param {string} channel
   */
  messagesOf(channel) {
    return this.visible().filter((message) => message.channel === channel && !isReply(message));
  }

  /** @param {string} ts */
  repliesTo(ts) {
    const here = this.visible().filter(({ channel }) => channel === this.channel);
    return here.filter((message) => message.threadTs === ts && isReply(message));
  }

  visible() {
    const mine = (/** @type {Message} */ { onlyFor }) => onlyFor === null || onlyFor === this.viewer?.id;
    return [...this.messages.values()].filter(mine).sort((one, other) => Number(one.ts) - Number(other.ts));
  }

  /** @param {string} channel */
  unreadIn(channel) {
    return this.visible().filter(
      (message) => message.channel === channel && !this.read.has(this.readKey(message)),
    );
  }

  /** @param {Message} message */
  readKey(message) {
    return `${this.viewer?.id} ${keyOf(message)}`;
  }

  /** Everything in the open channel has now been seen. */
  seen() {
    if (this.atHome()) return;
    for (const message of this.visible())
      if (message.channel === this.channel) this.read.add(this.readKey(message));
  }

  /** @param {{ type: string, message: Message, directs: { id: string, user: string }[] }} change */
  take({ type, message, directs }) {
    const key = keyOf(message);
    this.directs = directs;
    if (type === 'removed') this.messages.delete(key);
    else this.messages.set(key, message);
  }

  /** The sentence above the messages, or `null`. */
  sentence() {
    const sentence = this.problem ?? this.notice;
    return sentence === this.dismissed ? null : sentence;
  }

  /** @param {string} id */
  nameOf(id) {
    if (id === 'USLACKBOT') return 'Slackbot';
    return id === this.bot.id ? this.bot.name : (this.personOf(id)?.realName ?? id);
  }

  /** @returns {import('./dates.js').Viewer} */
  eyes() {
    return { zone: this.viewer?.zone ?? 'UTC', hour12: this.viewer?.hour12 ?? false, now: this.time.now };
  }

  /** @returns {import('./mrkdwn.js').Reader} */
  reader() {
    return {
      viewer: this.eyes(),
      user: (id) => this.nameOf(id),
      channel: (id) => this.channels.find((channel) => channel.id === id)?.name ?? id,
    };
  }
}

/** @param {Message} message */
export function keyOf({ channel, ts }) {
  return `${channel} ${ts}`;
}

function viewerInAddress() {
  return new URLSearchParams(location.search).get('as');
}

/** @param {Message} message */
function isReply({ threadTs, ts }) {
  return threadTs !== null && threadTs !== ts;
}
