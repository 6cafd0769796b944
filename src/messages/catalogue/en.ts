import { agenda } from './en/agenda.ts';
import { agendaDoubt } from './en/agenda-doubt.ts';
import { agendaForm } from './en/agenda-form.ts';
import { call } from './en/call.ts';
import { card } from './en/card.ts';
import { cfp } from './en/cfp.ts';
import { cfpItem } from './en/cfp-item.ts';
import { cfpList } from './en/cfp-list.ts';
import { cfpOffers } from './en/cfp-offers.ts';
import { cfpPost } from './en/cfp-post.ts';
import { cfpWatch } from './en/cfp-watch.ts';
import { change } from './en/change.ts';
import { delivery } from './en/delivery.ts';
import { digest } from './en/digest.ts';
import { feedQuestion } from './en/feed-question.ts';
import { feedback } from './en/feedback.ts';
import { fit } from './en/fit.ts';
import { form } from './en/form.ts';
import { home } from './en/home.ts';
import { item } from './en/item.ts';
import { job } from './en/job.ts';
import { listed } from './en/listed.ts';
import { listing } from './en/listing.ts';
import { mistake } from './en/mistake.ts';
import { moderation } from './en/moderation.ts';
import { news } from './en/news.ts';
import { newsletter } from './en/newsletter.ts';
import { note } from './en/note.ts';
import { notice } from './en/notice.ts';
import { own } from './en/own.ts';
import { privacy } from './en/privacy.ts';
import { publication } from './en/publication.ts';
import { recording } from './en/recording.ts';
import { reminder } from './en/reminder.ts';
import { reply } from './en/reply.ts';
import { result } from './en/result.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { submission } from './en/submission.ts';
import { subscription } from './en/subscription.ts';
import { suggestion } from './en/suggestion.ts';
import { survey } from './en/survey.ts';
import { topic } from './en/topic.ts';
import { touchpoint } from './en/touchpoint.ts';
import { warning } from './en/warning.ts';
import { welcome } from './en/welcome.ts';
import { work } from './en/work.ts';
import { workingGroup } from './en/working-group.ts';

/** Everything that the bot says in English; the keys of every language. */
export const EN = {
  ...agenda,
  ...agendaDoubt,
  ...agendaForm,
  ...call,
  ...card,
  ...cfp,
  ...cfpItem,
  ...cfpList,
  ...cfpOffers,
  ...cfpPost,
  ...cfpWatch,
  ...change,
  ...delivery,
  ...digest,
  ...feedQuestion,
  ...feedback,
  ...fit,
  ...form,
  ...home,
  ...item,
  ...job,
  ...listed,
  ...listing,
  ...mistake,
  ...moderation,
  ...news,
  ...newsletter,
  ...note,
  ...notice,
  ...own,
  ...privacy,
  ...publication,
  ...recording,
  ...reminder,
  ...reply,
  ...result,
  ...session,
  ...settings,
  ...submission,
  ...subscription,
  ...suggestion,
  ...survey,
  ...topic,
  ...touchpoint,
  ...warning,
  ...welcome,
  ...work,
  ...workingGroup,
} as const;
