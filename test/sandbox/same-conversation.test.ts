import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../../src/domain/time.ts';
import { elementsOf } from '../../src/sandbox/element.ts';
import { GALLERY_CHANNEL } from '../../src/sandbox/gallery/gallery.ts';
import { hasBrowser } from './browser.ts';
import { openPlace, openVisited, type Visited } from './visit.ts';

describe.skipIf(!hasBrowser)('the page and signed requests', () => {
  let visited: Visited;

  beforeAll(async () => {
    visited = await openVisited(Date.parse('2026-11-25T12:30:00Z'));
    await visited.sandbox.driver.advanceTo(visited.sandbox.clock.now() + HOUR);
    await visited.sandbox.gallery.open();
  });
  afterAll(async () => {
    await visited?.close();
    expect(visited?.faults).toEqual([]);
  });

  const personOf = (name: string) => {
    const person = visited.sandbox.slack.people.find((one) => one.name === name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person;
  };

  /** What this person alone has seen, without the ids that differ from person to person. */
  function seenBy(name: string): unknown[] {
    const { id } = personOf(name);
    const { ledger } = visited.sandbox.slack;
    const direct = ledger.directs().find(({ user }) => user === id)?.id;
    return ledger
      .all()
      .filter(({ onlyFor, channel }) => onlyFor === id || channel === direct)
      .map(({ channel, text, blocks, files, onlyFor }) => ({
        place: channel === direct ? 'direct' : channel,
        text,
        blocks,
        files: files.map((file) => file.name),
        private: onlyFor === id,
      }));
  }

  async function throughThePage(): Promise<void> {
    const page = await visited.visit();
    await page.goto(`${visited.server.url}/?as=carmen`);
    await openPlace(page, 'touchpoints');
    await page.getByRole('button', { name: /\.ics/ }).click();
    await page.getByText('Only visible to you').waitFor();
    await openPlace(page, 'gallery');
    await page.getByRole('textbox', { name: 'Message' }).fill('/gallery hello');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('Only you see this.').first().waitFor();
  }

  async function throughRequests(): Promise<void> {
    const { slack, interactions } = visited.sandbox;
    const person = personOf('lin');
    const arrived = new Promise<void>((resolve) => {
      const wanted = () => seenBy('lin').length === seenBy('carmen').length;
      slack.ledger.watch(() => wanted() && resolve());
    });
    const message = slack.ledger.all().find(({ text }) => text.includes('Thursday Touchpoint'));
    const placed = elementsOf(message?.blocks ?? []).find(({ element }) => /ics/.test(element.action_id));
    if (message === undefined || placed === undefined) throw new Error('no reminder with a button');
    const channel = { id: message.channel, name: 'touchpoints' };
    await interactions.press({ person, placed, raw: null, raws: {} }, message, channel);
    await interactions.command({ person, channel: GALLERY_CHANNEL, command: '/gallery', text: 'hello' });
    await arrived;
  }

  test('the same conversation leaves the same messages either way', async () => {
    await throughThePage();
    await throughRequests();
    expect(seenBy('carmen')).toHaveLength(3);
    expect(seenBy('carmen')).toContainEqual(
      expect.objectContaining({ place: 'direct', files: ['call.ics'] }),
    );
    expect(new Set(seenBy('lin'))).toEqual(new Set(seenBy('carmen')));
  });
});
