import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';

const MONDAY = Date.parse('2026-11-30T08:00:30Z');

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() =>
    openVisited(Date.parse('2026-11-29T23:00:00Z'), {
      languages: { posts: 'en', channels: { '#ospo-amer': 'es' } },
      digest: [
        { zone: 'Europe/Madrid', channel: '#ospo-emea', time: '09:00' },
        { zone: 'America/Los_Angeles', channel: '#ospo-amer', time: '09:00' },
      ],
    }),
  );
  const { visited, page, be, message, form, openHome, pass, passTo, picture } = story;

  test('each region reads of its week in its channel, on its own clock and in its language', async () => {
    await passTo(MONDAY);
    await be(/Carmen/, 'ospo-emea');
    await message('This week').getByText('Calls, on the clock of Madrid').waitFor();
    await picture('digest');
    await passTo(MONDAY + 9 * HOUR);
    await be(/Gabriel/, 'ospo-amer');
    await message('Esta semana').getByText('Llamadas, en la hora de Los Angeles').waitFor();
    await picture('digest-amer');
  });

  test('Home in Madrid in English, and in Los Angeles in Spanish', async () => {
    const home = await openHome(/Carmen/);
    await home.getByText('Next calls').waitFor();
    await picture('home-madrid');
    const english = await home.textContent();
    await openHome(/Gabriel/);
    await home.getByText('Próximas llamadas').waitFor();
    await picture('home-amer');
    expect(await home.textContent()).not.toBe(english);
  });

  test('a call is asked for at Home, reminded of by direct message, and stopped', async () => {
    const home = await openHome(/Carmen/);
    await home.getByRole('button', { name: 'Remind me', exact: true }).first().click();
    await pass();
    await home.getByText('You are reminded of this call.').waitFor();
    const [watch] = await visited().sandbox.store.watches.all('call');
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
    await picture('home-settings');
    await form().getByRole('combobox', { name: 'Language' }).fill('Deut');
    await form().getByRole('option', { name: 'Deutsch' }).click();
    await form().getByRole('button', { name: 'Save', exact: true }).click();
    await form().waitFor({ state: 'hidden' });
    await pass();
    await home.getByText('Nächste Calls').waitFor();
  });
});
