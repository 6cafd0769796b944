import { agenda } from './it/agenda.ts';
import { agendaDoubt } from './it/agenda-doubt.ts';
import { agendaForm } from './it/agenda-form.ts';
import { call } from './it/call.ts';
import { card } from './it/card.ts';
import { cfp } from './it/cfp.ts';
import { cfpItem } from './it/cfp-item.ts';
import { cfpList } from './it/cfp-list.ts';
import { cfpOffers } from './it/cfp-offers.ts';
import { cfpPost } from './it/cfp-post.ts';
import { cfpWatch } from './it/cfp-watch.ts';
import { change } from './it/change.ts';
import { delivery } from './it/delivery.ts';
import { digest } from './it/digest.ts';
import { feedQuestion } from './it/feed-question.ts';
import { feedback } from './it/feedback.ts';
import { fit } from './it/fit.ts';
import { form } from './it/form.ts';
import { home } from './it/home.ts';
import { item } from './it/item.ts';
import { job } from './it/job.ts';
import { listed } from './it/listed.ts';
import { listing } from './it/listing.ts';
import { mistake } from './it/mistake.ts';
import { moderation } from './it/moderation.ts';
import { news } from './it/news.ts';
import { newsletter } from './it/newsletter.ts';
import { note } from './it/note.ts';
import { notice } from './it/notice.ts';
import { own } from './it/own.ts';
import { privacy } from './it/privacy.ts';
import { publication } from './it/publication.ts';
import { recording } from './it/recording.ts';
import { reminder } from './it/reminder.ts';
import { reply } from './it/reply.ts';
import { result } from './it/result.ts';
import { session } from './it/session.ts';
import { settings } from './it/settings.ts';
import { submission } from './it/submission.ts';
import { subscription } from './it/subscription.ts';
import { suggestion } from './it/suggestion.ts';
import { survey } from './it/survey.ts';
import { topic } from './it/topic.ts';
import { touchpoint } from './it/touchpoint.ts';
import { warning } from './it/warning.ts';
import { welcome } from './it/welcome.ts';
import { work } from './it/work.ts';
import { workingGroup } from './it/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Italian. Wants a native reader. */
export const IT: Catalogue = {
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
