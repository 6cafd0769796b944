import { agenda } from './ja/agenda.ts';
import { agendaDoubt } from './ja/agenda-doubt.ts';
import { agendaForm } from './ja/agenda-form.ts';
import { call } from './ja/call.ts';
import { card } from './ja/card.ts';
import { cfp } from './ja/cfp.ts';
import { cfpItem } from './ja/cfp-item.ts';
import { cfpList } from './ja/cfp-list.ts';
import { cfpOffers } from './ja/cfp-offers.ts';
import { cfpPost } from './ja/cfp-post.ts';
import { cfpWatch } from './ja/cfp-watch.ts';
import { change } from './ja/change.ts';
import { delivery } from './ja/delivery.ts';
import { digest } from './ja/digest.ts';
import { feedQuestion } from './ja/feed-question.ts';
import { feedback } from './ja/feedback.ts';
import { fit } from './ja/fit.ts';
import { form } from './ja/form.ts';
import { home } from './ja/home.ts';
import { item } from './ja/item.ts';
import { job } from './ja/job.ts';
import { listed } from './ja/listed.ts';
import { listing } from './ja/listing.ts';
import { mistake } from './ja/mistake.ts';
import { moderation } from './ja/moderation.ts';
import { news } from './ja/news.ts';
import { newsletter } from './ja/newsletter.ts';
import { note } from './ja/note.ts';
import { notice } from './ja/notice.ts';
import { own } from './ja/own.ts';
import { privacy } from './ja/privacy.ts';
import { publication } from './ja/publication.ts';
import { recording } from './ja/recording.ts';
import { reminder } from './ja/reminder.ts';
import { reply } from './ja/reply.ts';
import { result } from './ja/result.ts';
import { session } from './ja/session.ts';
import { settings } from './ja/settings.ts';
import { submission } from './ja/submission.ts';
import { subscription } from './ja/subscription.ts';
import { suggestion } from './ja/suggestion.ts';
import { survey } from './ja/survey.ts';
import { topic } from './ja/topic.ts';
import { touchpoint } from './ja/touchpoint.ts';
import { warning } from './ja/warning.ts';
import { welcome } from './ja/welcome.ts';
import { work } from './ja/work.ts';
import { workingGroup } from './ja/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Japanese. Wants a native reader. */
export const JA: Catalogue = {
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
