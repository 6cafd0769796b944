import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { say } from '../../src/messages/say.ts';
import { hasBrowser } from '../sandbox/browser.ts';
import { useStory } from '../sandbox/story.ts';
import { openVisited } from '../sandbox/visit.ts';

/** The Thursday Touchpoint of November ends at 14:00 in UTC. */
const BEFORE = Date.parse('2026-11-26T12:58:00Z');
const AFTER = Date.parse('2026-11-26T14:06:00Z');
const CLOSED = Date.parse('2026-11-29T14:10:00Z');

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(() => openVisited(BEFORE), { viewport: { width: 1300, height: 1000 } });
  const { be, message, type, form, send, fill, passTo, pass, picture } = story;

  test('six people answer, the organiser sees the chart, and a suggestion becomes a topic that members vote for', {
    timeout: 240_000,
  }, async () => {
    await passTo(AFTER);
    const people = [
      [/Carmen/, 'en'],
      [/Elijah/, 'en'],
      [/Gabriel/, 'es'],
      [/Hana/, 'ja'],
      [/Isamu/, 'ja'],
      [/Jaya/, 'en'],
    ] as const;
    for (const [index, [person, language]] of people.entries()) {
      await be(person, 'touchpoints');
      await message('How was Thursday Touchpoint?').last().getByRole('button', { name: 'Answer' }).click();
      await form().getByText(say(language, 'survey.once')).waitFor();
      if (index === 0) await picture('survey-form');
      await form()
        .getByLabel(say(language, 'listed.about', { title: 5, said: say(language, 'survey.useful-5') }))
        .check();
      await form().getByLabel(say(language, 'survey.again-yes'), { exact: true }).check();
      await form()
        .getByLabel(say(language, 'survey.next'))
        .fill(`Funding of maintainers, part ${index + 1}`);
      await send(say(language, 'survey.send'));
      await form().getByText(say(language, 'survey.taken')).waitFor();
      await send(say(language, 'form.close'));
    }
    await message('How was Thursday Touchpoint?').last().getByRole('button', { name: 'Answer' }).click();
    await form().getByText('the first answers count').waitFor();
    await send('Close');

    await passTo(CLOSED);
    await be(/Amina/, 'ospo-organisers');
    const result = message('What people said about Thursday Touchpoint').last();
    await result.waitFor();
    const chart = result.getByRole('img', { name: /6 people answered\. How useful was this call\?/ });
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1680);
    await picture('survey-result');
    await result.getByRole('button', { name: 'Tell the channel' }).click();
    await message('Suggestions of topics')
      .last()
      .getByRole('button', { name: 'Make it a topic' })
      .first()
      .click();
    await fill('Topic', 'Funding of maintainers');
    await send('Make it a topic');
    await form().getByText('It is a topic now').waitFor();
    await send('Close');
    await pass();

    await be(/Carmen/, 'touchpoints');
    await message('You said: Thursday Touchpoint').waitFor();
    await type('/touchpoint topics');
    const list = message('Topics of our calls').last();
    await list.getByText('Funding of maintainers').first().waitFor();
    await picture('topic-list');
    await list.getByRole('button', { name: 'I want this' }).first().click();
    await message('Your vote is for “Funding of maintainers” now.').waitFor();
    await passTo(Date.parse('2026-12-04T16:30:00Z') + MINUTE);
    await message('Most wanted topics: Funding of maintainers').waitFor();
  });
});
