import { call } from './pt/call.ts';
import { card } from './pt/card.ts';
import { change } from './pt/change.ts';
import { delivery } from './pt/delivery.ts';
import { digest } from './pt/digest.ts';
import { feedQuestion } from './pt/feed-question.ts';
import { fit } from './pt/fit.ts';
import { form } from './pt/form.ts';
import { home } from './pt/home.ts';
import { item } from './pt/item.ts';
import { job } from './pt/job.ts';
import { listing } from './pt/listing.ts';
import { mistake } from './pt/mistake.ts';
import { moderation } from './pt/moderation.ts';
import { news } from './pt/news.ts';
import { newsletter } from './pt/newsletter.ts';
import { note } from './pt/note.ts';
import { notice } from './pt/notice.ts';
import { own } from './pt/own.ts';
import { publication } from './pt/publication.ts';
import { reminder } from './pt/reminder.ts';
import { reply } from './pt/reply.ts';
import { settings } from './pt/settings.ts';
import { submission } from './pt/submission.ts';
import { warning } from './pt/warning.ts';
import { welcome } from './pt/welcome.ts';
import { work } from './pt/work.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Portuguese. Wants a native reader. */
export const PT: Catalogue = {
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
