import { agenda } from './pt/agenda.ts';
import { agendaDoubt } from './pt/agenda-doubt.ts';
import { agendaForm } from './pt/agenda-form.ts';
import { call } from './pt/call.ts';
import { card } from './pt/card.ts';
import { cfp } from './pt/cfp.ts';
import { cfpItem } from './pt/cfp-item.ts';
import { cfpList } from './pt/cfp-list.ts';
import { cfpOffers } from './pt/cfp-offers.ts';
import { cfpPost } from './pt/cfp-post.ts';
import { cfpWatch } from './pt/cfp-watch.ts';
import { change } from './pt/change.ts';
import { delivery } from './pt/delivery.ts';
import { digest } from './pt/digest.ts';
import { feedQuestion } from './pt/feed-question.ts';
import { feedback } from './pt/feedback.ts';
import { fit } from './pt/fit.ts';
import { form } from './pt/form.ts';
import { home } from './pt/home.ts';
import { item } from './pt/item.ts';
import { job } from './pt/job.ts';
import { listed } from './pt/listed.ts';
import { listing } from './pt/listing.ts';
import { mistake } from './pt/mistake.ts';
import { moderation } from './pt/moderation.ts';
import { news } from './pt/news.ts';
import { newsletter } from './pt/newsletter.ts';
import { note } from './pt/note.ts';
import { notice } from './pt/notice.ts';
import { own } from './pt/own.ts';
import { privacy } from './pt/privacy.ts';
import { publication } from './pt/publication.ts';
import { recording } from './pt/recording.ts';
import { reminder } from './pt/reminder.ts';
import { reply } from './pt/reply.ts';
import { result } from './pt/result.ts';
import { session } from './pt/session.ts';
import { settings } from './pt/settings.ts';
import { submission } from './pt/submission.ts';
import { subscription } from './pt/subscription.ts';
import { suggestion } from './pt/suggestion.ts';
import { survey } from './pt/survey.ts';
import { topic } from './pt/topic.ts';
import { touchpoint } from './pt/touchpoint.ts';
import { warning } from './pt/warning.ts';
import { welcome } from './pt/welcome.ts';
import { work } from './pt/work.ts';
import { workingGroup } from './pt/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Portuguese. Wants a native reader. */
export const PT: Catalogue = {
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
