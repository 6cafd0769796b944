import { call } from './ja/call.ts';
import { change } from './ja/change.ts';
import { digest } from './ja/digest.ts';
import { fit } from './ja/fit.ts';
import { form } from './ja/form.ts';
import { home } from './ja/home.ts';
import { own } from './ja/own.ts';
import { reminder } from './ja/reminder.ts';
import { settings } from './ja/settings.ts';
import { welcome } from './ja/welcome.ts';
import { work } from './ja/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Japanese. Wants a native reader. */
export const JA: Catalogue = {
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
