import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../sandbox/browser.ts';
import { wholeConfig } from '../sandbox/bundled.ts';
import { useStory } from '../sandbox/story.ts';
import { messagesIn, openVisited, type Visited } from '../sandbox/visit.ts';

/** By now it is Monday, nine o'clock, in Tokyo, in Madrid and in Los Angeles. */
const NINE_EVERYWHERE = Date.parse('2026-12-14T17:05:00Z');

/** What three members must find in what they look at: their own clock, and their own words. */
const READERS = [
  {
    who: /Carmen/,
    place: 'madrid',
    channel: 'ospo-emea',
    digest: ['This week', 'Calls, on the clock of Madrid', 'Tue 15 Dec, 17:00'],
    home: ['Next calls', 'Thu 24 Dec, 14:00 · 1 hour · in your working hours', 'Calls for papers'],
    change: 'Change settings',
    settings: ['Time zone', 'As in my Slack profile'],
    zone: 'Madrid (UTC+1)',
    touchpoint: ['Thursday, 24 December 2026 at 14:00 · 1 hour · in your working hours', 'Remind me'],
    fits: ['in your waking hours', 'Fri 8 Jan, 17:30 Friday Touchpoint · in your evening'],
    groups: ['State: in maintenance', 'Next meeting: Tuesday, 15 December 2026 at 17:00 · 1 hour'],
  },
  {
    who: /Gabriel/,
    place: 'los-angeles',
    channel: 'ospo-amer',
    digest: ['Esta semana', 'Llamadas, a la hora de Los Angeles', 'mar, 15 dic, 08:00'],
    home: ['Próximas llamadas', 'jue, 24 dic, 05:00 · 1 hora · de noche para ti', 'Convocatorias'],
    change: 'Cambiar ajustes',
    settings: ['Zona horaria', 'Como en mi perfil de Slack'],
    zone: 'Los Angeles (UTC-8)',
    touchpoint: ['jueves, 24 de diciembre de 2026, 05:00 · 1 hora · de noche para ti', 'Recordármelo'],
    fits: ['Solo de noche para ti', 'vie, 8 ene, 08:30 Friday Touchpoint · a primera hora para ti'],
    groups: ['Estado: en mantenimiento', 'Próxima reunión: martes, 15 de diciembre de 2026, 08:00 · 1 hora'],
  },
  {
    who: /Hana/,
    place: 'tokyo',
    channel: 'ospo-apac',
    digest: ['今週', '会議（Tokyo 時間）', '12月16日(水) 01:00'],
    home: ['今後の会議', '12月24日(木) 22:00 · 1 時間 · あなたの夕方以降', '発表募集'],
    change: '設定を変更する',
    settings: ['タイムゾーン', 'Slack のプロフィールに合わせる'],
    zone: 'Tokyo (UTC+9)',
    touchpoint: ['2026年12月24日木曜日 22:00 · 1 時間 · あなたの夕方以降', 'リマインドする'],
    fits: ['あなたの夜間のみ', '1月9日(土) 01:30 Friday Touchpoint · あなたの夜間'],
    groups: ['状態：メンテナンス中', '2026年12月16日水曜日 01:00 · 1 時間'],
  },
] as const;

async function open(): Promise<Visited> {
  const { digest, cfp } = await wholeConfig();
  return openVisited(Date.parse('2026-12-13T22:00:00Z'), {
    cfp,
    digest: [...digest.filter(({ zone }) => zone !== 'America/New_York'), AMER],
    languages: { posts: 'en', channels: { '#ospo-amer': 'es', '#ospo-apac': 'ja' } },
  });
}
const AMER = { zone: 'America/Los_Angeles', channel: '#ospo-amer', time: '09:00' };

describe.skipIf(!hasBrowser)('in a browser', () => {
  const story = useStory(open, { viewport: { width: 1300, height: 1000 } });
  const { page, be, message, form, type, openHome, passTo, picture, expectAccessible } = story;

  /** Each of the texts is there, nothing stands out at the side, and a picture is taken for the docs. */
  async function look(view: Locator, texts: readonly string[], name: string): Promise<void> {
    for (const text of texts) await view.filter({ hasText: text }).waitFor();
    const { width } = page().viewportSize() ?? { width: 0 };
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(width);
    await picture(name);
    if (name.endsWith('tokyo')) await expectAccessible();
  }

  test.each(READERS)(
    'the week, Home and settings, calls and groups for a member in $place',
    async (reader) => {
      const { who, place, zone } = reader;
      await passTo(NINE_EVERYWHERE);
      await be(who, reader.channel);
      await look(messagesIn(page()).last(), reader.digest, `digest-${place}`);

      const home = await openHome(who);
      await look(home, [...reader.home, zone], `home-${place}`);
      await home.getByRole('button', { name: reader.change }).click();
      await form().getByText(reader.settings[0]).waitFor();
      expect(await form().getByRole('combobox').first().inputValue()).toBe(reader.settings[1]);
      await look(form(), [reader.settings[0]], `settings-${place}`);
      await page().keyboard.press('Escape');

      for (const [command, channel, name] of [
        ['/touchpoint', 'general', 'touchpoint'],
        ['/touchpoint fits', 'ospo-news', 'fits'],
        ['/ospo-wg', 'ospo-jobs', 'groups'],
      ] as const) {
        await be(who, channel);
        await type(command);
        await look(message(zone).last(), reader[name], `${name}-${place}`);
      }
    },
  );
});
