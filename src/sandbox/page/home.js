import { renderBlocks } from './blocks.js';
import { byId, el } from './dom.js';
import { rawsOf, Surface } from './surface.js';

/** @typedef {import('./state.js').State} State */

/** App Home: one view for each person, which the app publishes. */
export class Home {
  /** @param {(deed: object) => Promise<unknown>} act */
  constructor(act) {
    this.act = act;
    this.place = byId('home', HTMLElement);
    this.shown = '';
    /** @type {Map<string, import('./inputs.js').Raw>} */
    this.held = new Map();
  }

  /** @param {State} state */
  show(state) {
    this.place.hidden = !state.atHome();
    const { home } = state.views();
    const sign = JSON.stringify([home?.id, home?.hash, state.viewer?.id]);
    if (sign === this.shown) return;
    this.shown = sign;
    if (home === null) {
      this.place.replaceChildren(el('p', { class: 'dim' }, 'The app has published no Home for you yet.'));
      return;
    }
    const surface = new Surface(
      home.id,
      state,
      (blockId, { action_id: actionId = '' }, raw) => {
        this.act({ type: 'act', view: home.id, at: { blockId, actionId }, raw, raws: rawsOf(this.held) });
      },
      this.held,
    );
    const focused = document.activeElement?.id ?? '';
    this.place.replaceChildren(...renderBlocks(home.blocks, surface));
    if (focused !== '') document.getElementById(focused)?.focus();
  }
}

/**
 * Shows App Home or messages, and where one may write.
 * @param {State} state
 */
export function showPlaces(state) {
  const inApp = state.isDirect();
  const hasHome = state.hasHome || state.views().home !== null;
  byId('tabs', HTMLElement).hidden = !inApp || !hasHome;
  byId('tab-home', HTMLElement).setAttribute('aria-pressed', String(state.atHome()));
  byId('tab-messages', HTMLElement).setAttribute('aria-pressed', String(!state.atHome()));
  byId('messages', HTMLElement).hidden = state.atHome();
  byId('composer', HTMLElement).hidden = inApp && (!state.canWrite || state.atHome());
  byId('no-composer', HTMLElement).hidden = !inApp || state.canWrite || state.atHome();
}
