import { call } from './de/call.ts';
import { card } from './de/card.ts';
import { change } from './de/change.ts';
import { delivery } from './de/delivery.ts';
import { digest } from './de/digest.ts';
import { feedQuestion } from './de/feed-question.ts';
import { fit } from './de/fit.ts';
import { form } from './de/form.ts';
import { home } from './de/home.ts';
import { item } from './de/item.ts';
import { job } from './de/job.ts';
import { listing } from './de/listing.ts';
import { mistake } from './de/mistake.ts';
import { moderation } from './de/moderation.ts';
import { news } from './de/news.ts';
import { newsletter } from './de/newsletter.ts';
import { note } from './de/note.ts';
import { notice } from './de/notice.ts';
import { own } from './de/own.ts';
import { publication } from './de/publication.ts';
import { reminder } from './de/reminder.ts';
import { reply } from './de/reply.ts';
import { settings } from './de/settings.ts';
import { submission } from './de/submission.ts';
import { warning } from './de/warning.ts';
import { welcome } from './de/welcome.ts';
import { work } from './de/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in German. Wants a native reader. */
export const DE: Catalogue = {
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
