import type { ModalView } from '@slack/types';
import { LANGUAGES } from '../domain/language.ts';
import { DIRECTS, LEADS, type Reader, type Settings } from '../domain/person.ts';
import type { Zone } from '../domain/time.ts';
import {
  type Choice,
  choiceGroup,
  choiceInput,
  groupedChoiceInput,
  modal,
  ticksInput,
  timeInput,
} from './form.ts';
import { languageName } from './home/settings.ts';
import { FORM } from './ids.ts';
import { say } from './say.ts';

/** Chosen where the Slack profile decides. */
const PROFILE = 'profile';

/** Slack's menus hold at most so many choices in a group. */
const A_GROUP = 100;

function zoneChoice(zone: Zone): Choice {
  return { value: zone, label: zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone };
}

/** Every zone under its part of the world, in as many groups as it takes. */
function zoneGroups() {
  const parts = Map.groupBy(Intl.supportedValuesOf('timeZone'), (zone) => zone.split('/')[0] ?? zone);
  return [...parts].flatMap(([part, zones]) =>
    Array.from({ length: Math.ceil(zones.length / A_GROUP) }, (_, index) => {
      const some = zones.slice(index * A_GROUP, (index + 1) * A_GROUP);
      return choiceGroup(index === 0 ? part : `${part} ${index + 1}`, some.map(zoneChoice));
    }),
  );
}

const ZONES = zoneGroups();

/** The form in which a member chooses, filled in with what they have chosen. */
export function settingsView(settings: Settings, { language }: Reader): ModalView {
  const profile = { value: PROFILE, label: say(language, 'settings.profile') };
  const languages = LANGUAGES.map((one) => ({ value: one, label: languageName(one) }));
  const leads = { '1h': say(language, 'settings.lead-hour'), '10m': say(language, 'settings.lead-minutes') };
  const directs = { call: say(language, 'settings.call'), cfp: say(language, 'settings.cfp') };
  return modal({
    language,
    title: say(language, 'settings.title'),
    blocks: [
      groupedChoiceInput({
        id: 'zone',
        label: say(language, 'settings.zone'),
        groups: [choiceGroup('Slack', [profile]), ...ZONES],
        initial: settings.zone ?? PROFILE,
      }),
      choiceInput({
        id: 'language',
        label: say(language, 'settings.language'),
        choices: [profile, ...languages],
        initial: settings.language ?? PROFILE,
      }),
      choiceInput({
        id: 'lead',
        label: say(language, 'settings.lead'),
        choices: LEADS.map((value) => ({ value, label: leads[value] })),
        initial: settings.lead,
      }),
      ticksInput({
        id: 'messages',
        label: say(language, 'settings.messages'),
        hint: say(language, 'settings.messages-hint'),
        optional: true,
        choices: DIRECTS.map((value) => ({ value, label: directs[value] })),
        initial: DIRECTS.filter((value) => !settings.muted.includes(value)),
      }),
      timeInput({
        id: 'quiet_from',
        label: say(language, 'settings.quiet-from'),
        optional: true,
        initial: settings.quiet?.from ?? null,
      }),
      timeInput({
        id: 'quiet_to',
        label: say(language, 'settings.quiet-to'),
        hint: say(language, 'settings.quiet-hint'),
        optional: true,
        initial: settings.quiet?.to ?? null,
      }),
    ],
    form: { id: FORM.settings, data: '', submit: say(language, 'settings.save') },
  });
}
