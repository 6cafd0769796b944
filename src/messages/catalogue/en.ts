import { call } from './en/call.ts';
import { card } from './en/card.ts';
import { change } from './en/change.ts';
import { delivery } from './en/delivery.ts';
import { digest } from './en/digest.ts';
import { feedQuestion } from './en/feed-question.ts';
import { fit } from './en/fit.ts';
import { form } from './en/form.ts';
import { home } from './en/home.ts';
import { mistake } from './en/mistake.ts';
import { moderation } from './en/moderation.ts';
import { newsletter } from './en/newsletter.ts';
import { notice } from './en/notice.ts';
import { own } from './en/own.ts';
import { reminder } from './en/reminder.ts';
import { reply } from './en/reply.ts';
import { settings } from './en/settings.ts';
import { warning } from './en/warning.ts';
import { welcome } from './en/welcome.ts';
import { work } from './en/work.ts';

/** Everything that the bot says in English; the keys of every language. */
export const EN = {
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
} as const;
