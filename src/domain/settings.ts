import { IANAZone } from 'luxon';
import type { Answers } from './item.ts';
import { LANGUAGES } from './language.ts';
import { DIRECTS, LEADS, type Settings, USUAL } from './person.ts';

/** What a settings form holds, or the one thing that can be wrong with it: quiet hours that only begin or only end. */
export type Chosen = { ok: true; settings: Settings } | { ok: false; field: 'quiet_from' | 'quiet_to' };

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads a settings form. What is none of the offered choices counts as the Slack profile's, or the usual. */
export function readSettings(answers: Answers): Chosen {
  const [from, to] = [clockIn(answers['quiet_from']), clockIn(answers['quiet_to'])];
  if ((from === null) !== (to === null))
    return { ok: false, field: from === null ? 'quiet_from' : 'quiet_to' };
  const { zone, language, lead, messages } = answers;
  const wanted = Array.isArray(messages) ? messages : [];
  return {
    ok: true,
    settings: {
      zone: typeof zone === 'string' && IANAZone.isValidZone(zone) ? zone : null,
      language: LANGUAGES.find((one) => one === language) ?? null,
      lead: LEADS.find((one) => one === lead) ?? USUAL.lead,
      muted: DIRECTS.filter((one) => !wanted.includes(one)),
      quiet: from === null || to === null ? null : { from, to },
    },
  };
}

function clockIn(answer: Answers[string] | undefined): string | null {
  return typeof answer === 'string' && CLOCK.test(answer) ? answer : null;
}
