import type { Button } from '@slack/types';
import type { HomeFacts } from '../../domain/home.ts';
import type { Language } from '../../domain/language.ts';
import { cityOf } from '../../domain/zones.ts';
import { actions, section } from '../blocks.ts';
import { ACTION } from '../ids.ts';
import { type Mrkdwn, plain, told } from '../mrkdwn.ts';
import { privacyButtons } from '../privacy.ts';
import { LOCALES, say } from '../say.ts';
import type { HomeSection } from './section.ts';

/** A language as those who speak it call it. */
export function languageName(language: Language): string {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'language', languageDisplay: 'standard' });
  return names.of(language) ?? language;
}

function settingsButton(language: Language): Button {
  const text = say(language, 'settings.change');
  return {
    type: 'button',
    action_id: ACTION.settings,
    value: 'settings',
    text: { type: 'plain_text', text, emoji: false },
  };
}

/** What the reader has chosen, with the button to choose otherwise. */
export function settingsSection({ settings, reader: { zone, language } }: HomeFacts): HomeSection {
  const { lead, muted, quiet } = settings;
  const lines: Mrkdwn[] = [
    told(language, 'settings.zone-line', { zone: plain(cityOf(zone)) }),
    told(language, 'settings.language-line', { language: plain(languageName(language)) }),
    told(language, 'settings.lead-line', { lead: muted.includes('call') ? 'off' : lead }),
    told(language, 'settings.cfp-line', { wanted: muted.includes('cfp') ? 'no' : 'yes' }),
    quiet === null
      ? told(language, 'settings.quiet-none')
      : told(language, 'settings.quiet-line', { from: plain(quiet.from), to: plain(quiet.to) }),
  ];
  return {
    title: say(language, 'settings.heading'),
    groups: [[...section(lines), ...actions([settingsButton(language), ...privacyButtons(language)])]],
  };
}
