import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() => openVisited(Date.parse('2026-11-30T17:00:00Z')));
  const { visited, page, message, form, openHome, pass, passTo, picture } = story;

  test('a call is asked for at Home, reminded of by direct message, and stopped', async () => {
    await pass(MINUTE);
    const home = await openHome(/Carmen/);
    await home.getByRole('button', { name: 'Remind me', exact: true }).first().click();
    const { watches } = visited().sandbox.store;
    await expect.poll(() => watches.all('call')).toHaveLength(1);
    await pass();
    await home.getByText('You are reminded of this call.').waitFor();
    const [watch] = await watches.all('call');
    const key = `own/${watch?.person}/${watch?.subject.slice(5)}`;
    const row = await visited().sandbox.store.outbox.get(key);
    await passTo((row?.dueAt ?? 0) + MINUTE);
    // Their direct conversation is there only since now.
    await openPlace(page(), 'ospo-bot');
    await page().locator('#tab-messages').click();
    await message('You asked me to remind you.').waitFor();
    await picture('home-reminder');
    await page().getByRole('button', { name: 'Stop for this call' }).click();
    await message('You get no more reminders of this.').waitFor();
  });

  test('settings are chosen in their form, and Home speaks German', async () => {
    const home = await openHome(/Carmen/);
    await home.getByRole('button', { name: 'Change settings' }).click();
    await form().getByText('Time zone').first().waitFor();
    await form().getByRole('combobox', { name: 'Language' }).fill('Deut');
    await form().getByRole('option', { name: 'Deutsch' }).click();
    await form().getByRole('button', { name: 'Save', exact: true }).click();
    await form().waitFor({ state: 'hidden' });
    await pass();
    await home.getByText('Nächste Calls').waitFor();
  });
});
