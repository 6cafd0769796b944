import { CalendarPanel } from './calendar.js';
import { byId } from './dom.js';
import { TrafficPanel } from './traffic.js';
import { TroublePanel } from './trouble.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {(path: string, body: object) => Promise<string | null>} Ask Asks for something; a sentence when that cannot be done. */

/**
 * The panel beside the messages: calendar, trouble and traffic, one at a time.
 * @param {() => State} state
 * @param {(problem: string | null) => void} tell
 * @param {() => void} onOpen
 */
export function wireStage(state, tell, onOpen) {
  const panel = byId('stage', HTMLElement);
  const body = byId('stage-body', HTMLElement);
  const ask = async (/** @type {string} */ path, /** @type {object} */ given) => {
    const headers = { 'content-type': 'application/json' };
    const said = await (await fetch(path, { method: 'POST', headers, body: JSON.stringify(given) })).json();
    tell(said.error ?? null);
    return said.error ?? null;
  };
  const panels = {
    calendar: new CalendarPanel(state, ask),
    trouble: new TroublePanel(state, ask),
    traffic: new TrafficPanel(state),
  };
  /** @type {keyof typeof panels | null} */
  let shown = null;
  const buttons = [...document.querySelectorAll('[data-stage]')];

  const open = (/** @type {keyof typeof panels | null} */ name) => {
    shown = name;
    panel.hidden = name === null;
    document.body.classList.toggle('with-stage', name !== null);
    for (const button of buttons)
      button.setAttribute('aria-expanded', String(button.getAttribute('data-stage') === name));
    if (name === null) return;
    byId('stage-name', HTMLElement).textContent = name.charAt(0).toUpperCase() + name.slice(1);
    body.replaceChildren(panels[name].root);
    panels[name].opened();
  };
  const close = () => {
    const button = buttons.find((one) => one.getAttribute('data-stage') === shown);
    open(null);
    if (button instanceof HTMLElement) button.focus();
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const name = button.getAttribute('data-stage');
      if (name !== 'calendar' && name !== 'trouble' && name !== 'traffic') return;
      onOpen();
      open(name === shown ? null : name);
      if (shown !== null) byId('stage-close', HTMLButtonElement).focus();
    });
  }
  byId('stage-close', HTMLButtonElement).addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  return {
    /**
     * Follows what the server tells.
     * @param {EventSource} events
     */
    listen(events) {
      events.addEventListener('calendar', () => panels.calendar.changed());
      events.addEventListener('clock', () => panels.calendar.passed());
      events.addEventListener('stage', ({ data }) => panels.trouble.show(JSON.parse(data)));
      events.addEventListener('traffic', ({ data }) => panels.traffic.add(JSON.parse(data)));
      events.addEventListener('open', () => {
        panels.calendar.changed();
        panels.trouble.load();
        panels.traffic.load();
      });
    },
    /** Somebody else looks: times are written anew. */
    redraw() {
      for (const one of Object.values(panels)) one.redraw();
    },
  };
}
