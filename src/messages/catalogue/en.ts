import { call } from './en/call.ts';
import { change } from './en/change.ts';
import { digest } from './en/digest.ts';
import { fit } from './en/fit.ts';
import { form } from './en/form.ts';
import { home } from './en/home.ts';
import { item } from './en/item.ts';
import { job } from './en/job.ts';
import { listing } from './en/listing.ts';
import { mistake } from './en/mistake.ts';
import { news } from './en/news.ts';
import { note } from './en/note.ts';
import { own } from './en/own.ts';
import { publication } from './en/publication.ts';
import { reminder } from './en/reminder.ts';
import { settings } from './en/settings.ts';
import { submission } from './en/submission.ts';
import { welcome } from './en/welcome.ts';
import { work } from './en/work.ts';

/** Everything that the bot says in English; the keys of every language. */
export const EN = {
  ...call,
  ...change,
  ...digest,
  ...fit,
  ...form,
  ...home,
  ...item,
  ...job,
  ...listing,
  ...mistake,
  ...news,
  ...note,
  ...own,
  ...publication,
  ...reminder,
  ...settings,
  ...submission,
  ...welcome,
  ...work,
} as const;
