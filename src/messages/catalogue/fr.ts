import { agenda } from './fr/agenda.ts';
import { agendaDoubt } from './fr/agenda-doubt.ts';
import { agendaForm } from './fr/agenda-form.ts';
import { call } from './fr/call.ts';
import { card } from './fr/card.ts';
import { cfp } from './fr/cfp.ts';
import { cfpItem } from './fr/cfp-item.ts';
import { cfpList } from './fr/cfp-list.ts';
import { cfpOffers } from './fr/cfp-offers.ts';
import { cfpPost } from './fr/cfp-post.ts';
import { cfpWatch } from './fr/cfp-watch.ts';
import { change } from './fr/change.ts';
import { delivery } from './fr/delivery.ts';
import { digest } from './fr/digest.ts';
import { feedQuestion } from './fr/feed-question.ts';
import { feedback } from './fr/feedback.ts';
import { fit } from './fr/fit.ts';
import { form } from './fr/form.ts';
import { home } from './fr/home.ts';
import { item } from './fr/item.ts';
import { job } from './fr/job.ts';
import { listed } from './fr/listed.ts';
import { listing } from './fr/listing.ts';
import { mistake } from './fr/mistake.ts';
import { moderation } from './fr/moderation.ts';
import { news } from './fr/news.ts';
import { newsletter } from './fr/newsletter.ts';
import { note } from './fr/note.ts';
import { notice } from './fr/notice.ts';
import { own } from './fr/own.ts';
import { privacy } from './fr/privacy.ts';
import { publication } from './fr/publication.ts';
import { recording } from './fr/recording.ts';
import { reminder } from './fr/reminder.ts';
import { reply } from './fr/reply.ts';
import { result } from './fr/result.ts';
import { session } from './fr/session.ts';
import { settings } from './fr/settings.ts';
import { submission } from './fr/submission.ts';
import { subscription } from './fr/subscription.ts';
import { suggestion } from './fr/suggestion.ts';
import { survey } from './fr/survey.ts';
import { topic } from './fr/topic.ts';
import { touchpoint } from './fr/touchpoint.ts';
import { warning } from './fr/warning.ts';
import { welcome } from './fr/welcome.ts';
import { work } from './fr/work.ts';
import { workingGroup } from './fr/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in French. Wants a native reader. */
export const FR: Catalogue = {
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
