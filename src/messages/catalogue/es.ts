import { call } from './es/call.ts';
import { card } from './es/card.ts';
import { change } from './es/change.ts';
import { delivery } from './es/delivery.ts';
import { digest } from './es/digest.ts';
import { feedQuestion } from './es/feed-question.ts';
import { fit } from './es/fit.ts';
import { form } from './es/form.ts';
import { home } from './es/home.ts';
import { mistake } from './es/mistake.ts';
import { moderation } from './es/moderation.ts';
import { newsletter } from './es/newsletter.ts';
import { notice } from './es/notice.ts';
import { own } from './es/own.ts';
import { reminder } from './es/reminder.ts';
import { reply } from './es/reply.ts';
import { settings } from './es/settings.ts';
import { warning } from './es/warning.ts';
import { welcome } from './es/welcome.ts';
import { work } from './es/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Spanish. Wants a native reader. */
export const ES: Catalogue = {
  ...call,
  ...card,
  ...change,
  ...delivery,
  ...digest,
  ...feedQuestion,
  ...fit,
  ...form,
  ...home,
  ...mistake,
  ...moderation,
  ...newsletter,
  ...notice,
  ...own,
  ...reminder,
  ...reply,
  ...settings,
  ...warning,
  ...welcome,
  ...work,
};
