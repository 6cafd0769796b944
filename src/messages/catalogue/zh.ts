import type { Catalogue } from './translation.ts';
import { agenda } from './zh/agenda.ts';
import { agendaDoubt } from './zh/agenda-doubt.ts';
import { agendaForm } from './zh/agenda-form.ts';
import { call } from './zh/call.ts';
import { card } from './zh/card.ts';
import { cfp } from './zh/cfp.ts';
import { cfpItem } from './zh/cfp-item.ts';
import { cfpList } from './zh/cfp-list.ts';
import { cfpOffers } from './zh/cfp-offers.ts';
import { cfpPost } from './zh/cfp-post.ts';
import { cfpWatch } from './zh/cfp-watch.ts';
import { change } from './zh/change.ts';
import { delivery } from './zh/delivery.ts';
import { digest } from './zh/digest.ts';
import { feedQuestion } from './zh/feed-question.ts';
import { feedback } from './zh/feedback.ts';
import { fit } from './zh/fit.ts';
import { form } from './zh/form.ts';
import { home } from './zh/home.ts';
import { item } from './zh/item.ts';
import { job } from './zh/job.ts';
import { listed } from './zh/listed.ts';
import { listing } from './zh/listing.ts';
import { mistake } from './zh/mistake.ts';
import { moderation } from './zh/moderation.ts';
import { news } from './zh/news.ts';
import { newsletter } from './zh/newsletter.ts';
import { note } from './zh/note.ts';
import { notice } from './zh/notice.ts';
import { own } from './zh/own.ts';
import { privacy } from './zh/privacy.ts';
import { publication } from './zh/publication.ts';
import { recording } from './zh/recording.ts';
import { reminder } from './zh/reminder.ts';
import { reply } from './zh/reply.ts';
import { result } from './zh/result.ts';
import { session } from './zh/session.ts';
import { settings } from './zh/settings.ts';
import { submission } from './zh/submission.ts';
import { subscription } from './zh/subscription.ts';
import { suggestion } from './zh/suggestion.ts';
import { survey } from './zh/survey.ts';
import { topic } from './zh/topic.ts';
import { touchpoint } from './zh/touchpoint.ts';
import { warning } from './zh/warning.ts';
import { welcome } from './zh/welcome.ts';
import { work } from './zh/work.ts';
import { workingGroup } from './zh/working-group.ts';

/** Everything that the bot says in Chinese. Wants a native reader. */
export const ZH: Catalogue = {
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
