import { call } from './en/call.ts';
import { cfp } from './en/cfp.ts';
import { cfpItem } from './en/cfp-item.ts';
import { cfpList } from './en/cfp-list.ts';
import { cfpOffers } from './en/cfp-offers.ts';
import { cfpPost } from './en/cfp-post.ts';
import { cfpWatch } from './en/cfp-watch.ts';
import { change } from './en/change.ts';
import { digest } from './en/digest.ts';
import { fit } from './en/fit.ts';
import { form } from './en/form.ts';
import { home } from './en/home.ts';
import { mistake } from './en/mistake.ts';
import { own } from './en/own.ts';
import { reminder } from './en/reminder.ts';
import { settings } from './en/settings.ts';
import { welcome } from './en/welcome.ts';
import { work } from './en/work.ts';

/** Everything that the bot says in English; the keys of every language. */
export const EN = {
  ...call,
  ...cfp,
  ...cfpItem,
  ...cfpList,
  ...cfpOffers,
  ...cfpPost,
  ...cfpWatch,
  ...change,
  ...digest,
  ...fit,
  ...form,
  ...home,
  ...mistake,
  ...own,
  ...reminder,
  ...settings,
  ...welcome,
  ...work,
} as const;
