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
import { item } from './zh/item.ts';
import { job } from './zh/job.ts';
import { listing } from './zh/listing.ts';
import { mistake } from './zh/mistake.ts';
import { moderation } from './zh/moderation.ts';
import { news } from './zh/news.ts';
import { newsletter } from './zh/newsletter.ts';
import { note } from './zh/note.ts';
import { notice } from './zh/notice.ts';
import { own } from './zh/own.ts';
import { publication } from './zh/publication.ts';
import { reminder } from './zh/reminder.ts';
import { reply } from './zh/reply.ts';
import { settings } from './zh/settings.ts';
import { submission } from './zh/submission.ts';
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
  ...item,
  ...job,
  ...listing,
  ...mistake,
  ...moderation,
  ...news,
  ...newsletter,
  ...note,
  ...notice,
  ...own,
  ...publication,
  ...reminder,
  ...reply,
  ...settings,
  ...submission,
  ...warning,
  ...welcome,
  ...work,
};
