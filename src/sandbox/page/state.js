/**
 * @typedef {{ id: string, name: string, topic: string }} Channel
 * @typedef {{ id: string, name: string, realName: string, role: string, zone: string, hour12: boolean }} Person
 * @typedef {{ channel: string, ts: string, threadTs: string | null, at: number, user: string, text: string, blocks: import('./blocks.js').Block[], files: { name: string, url: string }[], edited: boolean, onlyFor: string | null }} Message
 * @typedef {{ now: number, speed: number, next: number | null }} Time
 * @typedef {{ team: string, bot: { id: string, name: string }, channels: Channel[], people: Person[], directs: { id: string, user: string }[], messages: Message[], time: Time, notice: string | null }} Snapshot
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
    this.time = snapshot.time;
    this.notice = snapshot.notice;
    /** @type {string | null} What went wrong with the last wish. */
    this.problem = null;
    /** @type {string | null} The sentence that the reader has dismissed. */
    this.dismissed = null;
    /** @type {Map<string, Message>} */
    this.messages = new Map(snapshot.messages.map((message) => [keyOf(message), message]));
    /** @type {Set<string>} Keys of messages that this reader has not seen. */
    this.unread = new Set(this.messages.keys());
    this.viewer = this.personOf(sessionStorage.getItem('viewer')) ?? this.people[0];
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

  /** @param {string} id */
  view(id) {
    this.viewer = this.personOf(id) ?? this.viewer;
    if (this.viewer) sessionStorage.setItem('viewer', this.viewer.id);
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
    return this.visible().filter((message) => message.channel === channel && this.unread.has(keyOf(message)));
  }

  /** Everything in the open channel has now been seen. */
  seen() {
    for (const message of this.visible())
      if (message.channel === this.channel) this.unread.delete(keyOf(message));
  }

  /** @param {{ type: string, message: Message, directs: { id: string, user: string }[] }} change */
  take({ type, message, directs }) {
    const key = keyOf(message);
    this.directs = directs;
    if (type === 'removed') this.messages.delete(key);
    else this.messages.set(key, message);
    if (type === 'posted') this.unread.add(key);
  }

  /** The sentence above the messages, or `null`. */
  sentence() {
    const sentence = this.problem ?? this.notice;
    return sentence === this.dismissed ? null : sentence;
  }

  /** @param {string} id */
  nameOf(id) {
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

/** @param {Message} message */
function isReply({ threadTs, ts }) {
  return threadTs !== null && threadTs !== ts;
}
