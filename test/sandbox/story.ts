import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import type { Instant } from '../../src/domain/time.ts';
import { violationsIn } from './axe.ts';
import { messagesIn, openPlace, useVisited, type Visited } from './visit.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** How long the bot takes, on the sandbox's clock, for what it does in the background. */
const SOON = 5_000;

/** One page of the sandbox, and what people do in it. */
export type Story = {
  visited(): Visited;
  page(): Page;
  /** Looks through the eyes of somebody, at a channel or at what is under Apps. */
  be(who: RegExp, place: string): Promise<void>;
  /** The messages in sight with `text` in them. */
  message(text: string): Locator;
  /** Presses the first button of that name in the newest message with `text` in it. */
  press(text: string, button: string): Promise<void>;
  /** Writes and sends a message, or a command. */
  type(words: string): Promise<void>;
  /** The form on top. */
  form(): Locator;
  fill(label: string, text: string): Promise<void>;
  /** Presses a button of the form's own. */
  send(button: string): Promise<void>;
  /** Looks at App Home through the eyes of somebody, once the bot has published it. */
  openHome(who: RegExp): Promise<Locator>;
  passTo(instant: Instant): Promise<void>;
  pass(milliseconds?: number): Promise<void>;
  /** Takes a picture for the docs, when `npm run screenshots` asks for them. */
  picture(name: string): Promise<void>;
  /** axe finds nothing in what is in sight, in light and in dark colours. */
  expectAccessible(): Promise<void>;
};

/** A story for the tests of one `describe`, which follow each other in the same page. */
export function useStory(open: () => Promise<Visited>, view?: BrowserContextOptions): Story {
  const visited = useVisited(open);
  let opened: Page | null = null;
  beforeAll(async () => {
    opened = await visited().visit(view);
  });
  const page = () => {
    if (opened === null) throw new Error('The page is not open.');
    return opened;
  };
  const deeds = { ...deedsIn(page), ...formIn(page), ...timeOf(visited), ...looksAt(page) };
  return {
    visited,
    page,
    ...deeds,
    async openHome(who) {
      await deeds.be(who, 'ospo-bot');
      await page().locator('#tab-home').click();
      await deeds.pass();
      return page().locator('#home');
    },
  };
}

type Deeds = Pick<Story, 'be' | 'message' | 'press' | 'type'>;

function deedsIn(page: () => Page): Deeds {
  const message = (text: string) => messagesIn(page(), text);
  return {
    async be(who, place) {
      const viewer = page().locator('#viewer');
      const option = viewer.locator('option', { hasText: who });
      await viewer.selectOption((await option.getAttribute('value')) ?? '');
      await openPlace(page(), place);
    },
    message,
    press: (text, name) => message(text).last().getByRole('button', { name, exact: true }).first().click(),
    async type(words) {
      await page().locator('#composer-text').fill(words);
      await page().keyboard.press('Enter');
    },
  };
}

function formIn(page: () => Page): Pick<Story, 'form' | 'fill' | 'send'> {
  const form = () => page().getByRole('dialog');
  return {
    form,
    fill: (label, text) => form().getByLabel(label, { exact: true }).fill(text),
    send: (name) => form().getByRole('button', { name, exact: true }).last().click(),
  };
}

function timeOf(visited: () => Visited): Pick<Story, 'passTo' | 'pass'> {
  const passTo = (instant: Instant) => visited().sandbox.driver.advanceTo(instant);
  return { passTo, pass: (milliseconds = SOON) => passTo(visited().sandbox.clock.now() + milliseconds) };
}

function looksAt(page: () => Page): Pick<Story, 'picture' | 'expectAccessible'> {
  return {
    async picture(name) {
      if (process.env['PICTURES'] !== undefined) await page().screenshot({ path: `${images}${name}.png` });
    },
    async expectAccessible() {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page().emulateMedia({ colorScheme });
        expect(await violationsIn(page())).toEqual([]);
      }
    },
  };
}
