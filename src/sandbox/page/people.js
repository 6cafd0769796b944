import { byId, el } from './dom.js';

/** @typedef {import('./state.js').State} State */

/**
 * Lets one choose whose eyes one looks through, and open a window for somebody else beside this one.
 * @param {() => State} state
 * @param {() => void} onChange
 */
export function wirePeople(state, onChange) {
  const viewer = byId('viewer', HTMLSelectElement);
  const second = byId('second', HTMLAnchorElement);
  const showSecond = () => {
    const { people, viewer: me } = state();
    const other = people.find(({ role, id }) => id !== me?.id && role !== me?.role);
    second.href = `?as=${other?.name}`;
    second.title = `Look on as ${other?.realName} in another window`;
  };
  viewer.append(
    ...state().people.map(({ id, realName, role, zone }) =>
      el('option', { value: id }, `${realName} (${role}, ${zone.split('/').at(-1)?.replaceAll('_', ' ')})`),
    ),
  );
  viewer.value = state().viewer?.id ?? '';
  viewer.addEventListener('change', () => {
    const inDirect = state().isDirect();
    state().view(viewer.value);
    if (inDirect) state().channel = state().direct();
    state().thread = null;
    showSecond();
    onChange();
  });
  showSecond();
}
