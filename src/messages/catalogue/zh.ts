import type { Catalogue } from './translation.ts';
import { call } from './zh/call.ts';
import { card } from './zh/card.ts';
import { change } from './zh/change.ts';
import { delivery } from './zh/delivery.ts';
import { digest } from './zh/digest.ts';
import { feedQuestion } from './zh/feed-question.ts';
import { fit } from './zh/fit.ts';
import { form } from './zh/form.ts';
import { home } from './zh/home.ts';
import { mistake } from './zh/mistake.ts';
import { moderation } from './zh/moderation.ts';
import { newsletter } from './zh/newsletter.ts';
import { notice } from './zh/notice.ts';
import { own } from './zh/own.ts';
import { reminder } from './zh/reminder.ts';
import { reply } from './zh/reply.ts';
import { settings } from './zh/settings.ts';
import { warning } from './zh/warning.ts';
import { welcome } from './zh/welcome.ts';
import { work } from './zh/work.ts';

/** Everything that the bot says in Chinese. Wants a native reader. */
export const ZH: Catalogue = {
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
