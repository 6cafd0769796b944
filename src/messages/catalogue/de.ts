import { agenda } from './de/agenda.ts';
import { agendaDoubt } from './de/agenda-doubt.ts';
import { agendaForm } from './de/agenda-form.ts';
import { call } from './de/call.ts';
import { card } from './de/card.ts';
import { cfp } from './de/cfp.ts';
import { cfpItem } from './de/cfp-item.ts';
import { cfpList } from './de/cfp-list.ts';
import { cfpOffers } from './de/cfp-offers.ts';
import { cfpPost } from './de/cfp-post.ts';
import { cfpWatch } from './de/cfp-watch.ts';
import { change } from './de/change.ts';
import { delivery } from './de/delivery.ts';
import { digest } from './de/digest.ts';
import { feedQuestion } from './de/feed-question.ts';
import { feedback } from './de/feedback.ts';
import { fit } from './de/fit.ts';
import { form } from './de/form.ts';
import { home } from './de/home.ts';
import { item } from './de/item.ts';
import { job } from './de/job.ts';
import { listed } from './de/listed.ts';
import { listing } from './de/listing.ts';
import { mistake } from './de/mistake.ts';
import { moderation } from './de/moderation.ts';
import { news } from './de/news.ts';
import { newsletter } from './de/newsletter.ts';
import { note } from './de/note.ts';
import { notice } from './de/notice.ts';
import { own } from './de/own.ts';
import { privacy } from './de/privacy.ts';
import { publication } from './de/publication.ts';
import { recording } from './de/recording.ts';
import { reminder } from './de/reminder.ts';
import { reply } from './de/reply.ts';
import { result } from './de/result.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import { submission } from './de/submission.ts';
import { subscription } from './de/subscription.ts';
import { suggestion } from './de/suggestion.ts';
import { survey } from './de/survey.ts';
import { topic } from './de/topic.ts';
import { touchpoint } from './de/touchpoint.ts';
import { warning } from './de/warning.ts';
import { welcome } from './de/welcome.ts';
import { work } from './de/work.ts';
import { workingGroup } from './de/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in German. Wants a native reader. */
export const DE: Catalogue = {
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
};
