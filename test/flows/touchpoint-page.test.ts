import { describe, test } from 'vitest';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() => openVisited(Date.parse('2026-12-16T09:00:00Z')));
  const { page, be, message, form, type, picture, passTo } = story;

  test('calls are planned, announced, found in two zones, and leave a recording', {
    timeout: 120_000,
  }, async () => {
    await passTo(Date.parse('2026-12-16T09:05:00Z'));
    await be(/Carmen/, 'general');
    await type('/touchpoint');
    await message('Thursday, 24 December 2026 at 14:00').waitFor();
    await message('in your working hours').last().waitFor();
    await message('Guests: Mirko (LF Europe)').last().waitFor();
    await be(/Hana/, 'general');
    await type('/touchpoint');
    await message('2026年12月24日木曜日 22:00').waitFor();
    await message('あなたの夕方以降').last().waitFor();
    await type('/ospo-wg');
    await message('主導：CHAOSS').waitFor();

    await be(/Amina/, 'ospo-organisers');
    await type('/touchpoint plan');
    await form().getByLabel('Call', { exact: true }).waitFor();
    await form().getByLabel('Call', { exact: true }).fill('Friday');
    await form()
      .getByRole('option', { name: /8 Jan.* Friday Touchpoint/ })
      .click();
    await form().getByRole('button', { name: 'Next', exact: true }).click();
    await form().getByText('The time comes from the calendar').waitFor();
    await form().getByLabel('Topic').fill('Measuring what an OSPO does');
    await form().getByLabel('Recording').fill('https://zoom.us/j/1000000002');
    await form().getByRole('button', { name: 'Save', exact: true }).click();
    await form().getByText('This link leads into the call itself').waitFor();
    await picture('touchpoint-form');
    await form().getByLabel('Recording').fill('');
    await form().getByRole('button', { name: 'Save', exact: true }).click();
    await form().getByText('Within a minute').waitFor();
    await form().getByRole('button', { name: 'Close', exact: true }).last().click();

    await passTo(Date.parse('2026-12-24T13:00:00Z'));
    await openPlace(page(), 'touchpoints');
    await message('Security management, OSPO functions in AI and more').first().waitFor();
    await picture('touchpoint-reminder');

    await passTo(Date.parse('2026-12-24T14:30:00Z'));
    await openPlace(page(), 'ospo-organisers');
    await message('Recording and notes').getByRole('button', { name: 'Add recording and notes' }).click();
    await form().getByLabel('Recording').fill('https://youtu.be/RuiRYmm2q7E?si=1');
    await form().getByRole('button', { name: 'Save', exact: true }).click();
    await form().getByText('Within a minute').waitFor();
    await form().getByRole('button', { name: 'Close', exact: true }).last().click();
    await passTo(Date.parse('2026-12-24T14:33:00Z'));
    await message('So far:').waitFor();
    await be(/Carmen/, 'general');
    await type('/touchpoint recordings');
    await message('Recordings and notes of past calls').waitFor();
    await picture('touchpoint-recordings');
  });
});
