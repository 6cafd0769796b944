import { agenda } from './es/agenda.ts';
import { agendaDoubt } from './es/agenda-doubt.ts';
import { agendaForm } from './es/agenda-form.ts';
import { call } from './es/call.ts';
import { card } from './es/card.ts';
import { cfp } from './es/cfp.ts';
import { cfpItem } from './es/cfp-item.ts';
import { cfpList } from './es/cfp-list.ts';
import { cfpOffers } from './es/cfp-offers.ts';
import { cfpPost } from './es/cfp-post.ts';
import { cfpWatch } from './es/cfp-watch.ts';
import { change } from './es/change.ts';
import { delivery } from './es/delivery.ts';
import { digest } from './es/digest.ts';
import { feedQuestion } from './es/feed-question.ts';
import { feedback } from './es/feedback.ts';
import { fit } from './es/fit.ts';
import { form } from './es/form.ts';
import { home } from './es/home.ts';
import { item } from './es/item.ts';
import { job } from './es/job.ts';
import { listed } from './es/listed.ts';
import { listing } from './es/listing.ts';
import { mistake } from './es/mistake.ts';
import { moderation } from './es/moderation.ts';
import { news } from './es/news.ts';
import { newsletter } from './es/newsletter.ts';
import { note } from './es/note.ts';
import { notice } from './es/notice.ts';
import { own } from './es/own.ts';
import { privacy } from './es/privacy.ts';
import { publication } from './es/publication.ts';
import { recording } from './es/recording.ts';
import { reminder } from './es/reminder.ts';
import { reply } from './es/reply.ts';
import { result } from './es/result.ts';
import { session } from './es/session.ts';
import { settings } from './es/settings.ts';
import { submission } from './es/submission.ts';
import { subscription } from './es/subscription.ts';
import { suggestion } from './es/suggestion.ts';
import { survey } from './es/survey.ts';
import { topic } from './es/topic.ts';
import { touchpoint } from './es/touchpoint.ts';
import { warning } from './es/warning.ts';
import { welcome } from './es/welcome.ts';
import { work } from './es/work.ts';
import { workingGroup } from './es/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Spanish. Wants a native reader. */
export const ES: Catalogue = {
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
