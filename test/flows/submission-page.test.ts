import { describe, test } from 'vitest';
import { DAY } from '../../src/domain/time.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openPlace, openVisited } from '../sandbox/visit.ts';

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() => openVisited(Date.parse('2026-11-20T09:00:00Z')));
  const { page, be, message, press, type, form, fill, send, pass, picture } = story;

  // Forty-six days of the example community's calls pass in it.
  test('a listing is submitted, asked about, answered, corrected and approved, and ends', {
    timeout: 120_000,
  }, async () => {
    await be(/Carmen/, 'general');
    await type('/ospo-job https://example.org/jobs/1?utm_source=x');
    await form().waitFor();
    await fill('Organisation', 'Example');
    await fill('Title', 'OSPO lead');
    await send('Send');
    await form().getByText('Please choose the countries, or tick “Remote”.').waitFor();
    await form().getByLabel('One can work from elsewhere').check();
    await picture('submission-form');
    await send('Send');
    await form().getByText('is with the moderators').waitFor();
    await send('Close');
    await pass();

    await be(/Bruno/, 'ospo-moderators');
    await message('New job listing').waitFor();
    await picture('submission-card');
    await press('New job listing', 'Ask');
    await fill('Question', 'Is it full time?');
    await send('Ask');
    await form().getByText('Thank you').waitFor();
    await send('Close');
    await pass();

    await be(/Carmen/, 'ospo-bot');
    await press('Is it full time?', 'Answer');
    await fill('Answer to the moderators', 'Yes, forty hours.');
    await send('Send');
    await form().getByText('Your answer is with the moderators').waitFor();
    await send('Close');
    await pass();

    await be(/Dana/, 'ospo-moderators');
    await message('Yes, forty hours.').waitFor();
    await press('Yes, forty hours.', 'Edit and approve');
    await form().getByLabel('Title', { exact: true }).waitFor();
    await fill('Title', 'OSPO lead (full time)');
    await send('Approve');
    await form().getByText('Thank you').waitFor();
    await send('Close');
    await pass();
    await openPlace(page(), 'ospo-jobs');
    await message('OSPO lead (full time)').waitFor();
    await picture('submission-posted');

    await pass(46 * DAY);
    await message('No longer listed:').waitFor();
    await picture('submission-expired');
    await be(/Carmen/, 'ospo-bot');
    await message('Is it still open?').waitFor();
  });
});
