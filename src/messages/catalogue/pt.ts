import { call } from './pt/call.ts';
import { change } from './pt/change.ts';
import { digest } from './pt/digest.ts';
import { fit } from './pt/fit.ts';
import { form } from './pt/form.ts';
import { home } from './pt/home.ts';
import { own } from './pt/own.ts';
import { reminder } from './pt/reminder.ts';
import { settings } from './pt/settings.ts';
import { welcome } from './pt/welcome.ts';
import { work } from './pt/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Portuguese. Wants a native reader. */
export const PT: Catalogue = {
  ...call,
  ...change,
  ...digest,
  ...fit,
  ...form,
  ...home,
  ...own,
  ...reminder,
  ...settings,
  ...welcome,
  ...work,
};
