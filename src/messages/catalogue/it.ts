import { call } from './it/call.ts';
import { cfp } from './it/cfp.ts';
import { cfpItem } from './it/cfp-item.ts';
import { cfpList } from './it/cfp-list.ts';
import { cfpOffers } from './it/cfp-offers.ts';
import { cfpPost } from './it/cfp-post.ts';
import { cfpWatch } from './it/cfp-watch.ts';
import { change } from './it/change.ts';
import { digest } from './it/digest.ts';
import { fit } from './it/fit.ts';
import { form } from './it/form.ts';
import { home } from './it/home.ts';
import { mistake } from './it/mistake.ts';
import { own } from './it/own.ts';
import { reminder } from './it/reminder.ts';
import { settings } from './it/settings.ts';
import { welcome } from './it/welcome.ts';
import { work } from './it/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Italian. Wants a native reader. */
export const IT: Catalogue = {
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
};
