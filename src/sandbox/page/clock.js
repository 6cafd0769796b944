import { dayOf, fillTokens, format, instantOf, timeOf } from './dates.js';
import { byId, el } from './dom.js';

/** @typedef {import('./state.js').State} State */

const HOUR = 3_600_000;

/**
 * Wires the controls that move the sandbox's time.
 * @param {() => State} state
 * @param {(move: object) => Promise<void>} move
 */
export function wireClock(state, move) {
  const date = byId('date', HTMLInputElement);
  byId('plus-hour', HTMLButtonElement).addEventListener('click', () => move({ by: HOUR }));
  byId('plus-day', HTMLButtonElement).addEventListener('click', () => move({ by: 24 * HOUR }));
  byId('to-next', HTMLButtonElement).addEventListener('click', () => move({ next: true }));
  byId('to-date', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    move({ to: instantOf(date.value, state().eyes().zone) });
  });
  const speed = byId('speed', HTMLSelectElement);
  speed.addEventListener('change', () => move({ speed: Number(speed.value) }));
}

/**
 * Shows the sandbox's time as its reader's wall clock.
 * @param {State} state
 */
export function showClock(state) {
  const eyes = state.eyes();
  const { now, speed, next } = state.time;
  const day = format(now, eyes.zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const shown = byId('now', HTMLTimeElement);
  shown.dateTime = new Date(now).toISOString();
  shown.textContent = `${day}, ${timeOf(now, eyes, true)}`;
  byId('now-zone', HTMLElement).textContent = eyes.zone.replaceAll('_', ' ');
  byId('next', HTMLElement).textContent =
    next === null
      ? 'Nothing is planned.'
      : `Next message: ${fillTokens(next, '{date_short_pretty} at {time}', eyes)}`;
  const chosen = byId('speed', HTMLSelectElement);
  if (document.activeElement !== chosen) showSpeed(chosen, speed);
  const date = byId('date', HTMLInputElement);
  if (document.activeElement !== date)
    date.value = `${dayOf(now, eyes.zone)}T${timeOf(now, { ...eyes, hour12: false })}`;
}

/**
 * @param {HTMLSelectElement} chosen
 * @param {number} speed
 */
function showSpeed(chosen, speed) {
  chosen.value = String(speed);
  if (chosen.value !== '') return;
  // A speed from the command line that is not in the list joins it.
  chosen.append(el('option', { value: String(speed) }, `${speed} seconds a second`));
  chosen.value = String(speed);
}
