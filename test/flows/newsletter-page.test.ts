import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() => openVisited(Date.parse('2026-11-20T09:00:00Z')));
  const { page, be, message, type, pass, picture } = story;

  const fileOf = async (text: string): Promise<string> => {
    const [download] = await Promise.all([
      page().waitForEvent('download'),
      message(text).last().getByRole('link', { name: '2026-11-24.md' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };

  test('an organiser previews the newsletter, and its draft arrives as a file in the channel', {
    timeout: 120_000,
  }, async () => {
    await be(/Amina/, 'general');
    await type('/newsletter preview');
    await message('comes to you by direct message in a moment').waitFor();
    await pass();
    await openPlace(page(), 'ospo-bot');
    await message('A preview of the newsletter of November 24, 2026').waitFor();
    expect(await fileOf('A preview of the newsletter')).toContain('## 📚 OSPO Jobs');

    await openPlace(page(), 'ospo-organisers');
    await type('/newsletter draft');
    await message('The draft of the newsletter of November 24, 2026 comes to').waitFor();
    await pass();
    await message('The draft of the newsletter of November 24, 2026 is here').waitFor();
    expect(await fileOf('is here')).toContain('# OSPO Newsletter');
    await picture('newsletter-draft');
  });
});
