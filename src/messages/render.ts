import type { DeliveryFacts } from '../domain/delivery-facts.ts';
import { agendaMessage, recordingAskMessage, recordingMessage } from './agenda.ts';
import type { MessageContext } from './call.ts';
import { cardMessage, nudgeMessage } from './card.ts';
import { cfpOffersMessage } from './cfp-offers.ts';
import { cfpChangeMessage, cfpMessage, cfpWatchChangeMessage, cfpWatchMessage } from './cfp-post.ts';
import { changeMessage } from './change.ts';
import { digestMessage } from './digest.ts';
import type { Message } from './message.ts';
import { newsletterMessage } from './newsletter-handover.ts';
import { noteMessage } from './note.ts';
import { noticeMessage } from './notice.ts';
import { forgottenMessage } from './privacy.ts';
import { publicationMessage } from './publication.ts';
import { reminderMessage } from './reminder.ts';
import { suggestionsMessage } from './suggestion.ts';
import { surveyMessage } from './survey.ts';
import { surveyResultMessage, surveySaidMessage } from './survey-result.ts';
import { welcomeMessage } from './welcome.ts';

/** The words and blocks of a delivery, from its facts and the moment alone. An edit is the same, rendered again. */
export function render(facts: DeliveryFacts, context: MessageContext): Message {
  switch (facts.kind) {
    case 'reminder':
      return reminderMessage(facts, context);
    case 'change':
      return changeMessage(facts, context);
    case 'notice':
      return noticeMessage(facts, context);
    case 'publication':
      return publicationMessage(facts, context);
    case 'card':
      return cardMessage(facts, context);
    case 'nudge':
      return nudgeMessage(facts, context);
    case 'note':
      return noteMessage(facts, context);
    case 'digest':
      return digestMessage(facts, context);
    case 'welcome':
      return welcomeMessage(facts, context);
    case 'survey':
      return surveyMessage(facts, context);
    case 'survey-result':
      return surveyResultMessage(facts, context);
    case 'survey-said':
      return surveySaidMessage(facts, context);
    case 'suggestions':
      return suggestionsMessage(facts, context);
    case 'newsletter':
      return newsletterMessage(facts, context);
    case 'cfp':
      return cfpMessage(facts, context);
    case 'cfp-change':
      return cfpChangeMessage(facts, context);
    case 'cfp-offers':
      return cfpOffersMessage(facts, context);
    case 'cfp-watch':
      return cfpWatchMessage(facts, context);
    case 'cfp-watch-change':
      return cfpWatchChangeMessage(facts, context);
    case 'agenda':
      return agendaMessage(facts, context);
    case 'recording':
      return recordingMessage(facts, context);
    case 'recording-ask':
      return recordingAskMessage(facts, context);
    case 'forgotten':
      return forgottenMessage(context);
  }
}
