import type { DeliveryFacts, ReminderFacts } from '../domain/delivery-facts.ts';
import { titleOf as itemTitle } from '../domain/kind.ts';
import type { Language } from '../domain/language.ts';
import { say } from './say.ts';

function reminderTitle({ call: { title }, lead, own }: ReminderFacts, language: Language): string {
  if (own !== undefined) return say(language, 'delivery.own', { title });
  return lead.includes(':')
    ? say(language, 'delivery.reminder-at', { title, clock: lead })
    : say(language, 'delivery.reminder-before', { title, lead });
}

/** By what organisers know a message of the bot, in one line of plain text: whom it is for, and what it is about. */
export function deliveryTitle(facts: DeliveryFacts, language: Language): string {
  switch (facts.kind) {
    case 'reminder':
      return reminderTitle(facts, language);
    case 'agenda':
      return say(language, 'delivery.agenda', { title: facts.call.title });
    case 'recording':
      return say(language, 'delivery.recording', { title: facts.call.title });
    case 'recording-ask':
      return say(language, 'delivery.recording-ask', { title: facts.call.title });
    case 'change':
      return say(language, 'delivery.change', { title: facts.after.title });
    case 'notice':
      return say(language, 'delivery.notice');
    case 'publication':
      return itemTitle(facts.content);
    case 'card':
      return say(language, 'delivery.card', { title: itemTitle(facts.content) });
    case 'nudge':
      return say(language, 'delivery.nudge', { title: facts.title });
    case 'note':
      return say(language, 'delivery.note', { title: facts.title });
    case 'digest':
      return say(language, 'delivery.digest', { week: facts.week, zone: facts.zone });
    case 'welcome':
      return say(language, 'delivery.welcome');
    case 'survey':
      return say(language, 'delivery.survey', { title: facts.call.title, role: facts.role });
    case 'survey-result':
      return say(language, 'delivery.survey-result', { title: facts.call.title });
    case 'survey-said':
      return say(language, 'delivery.survey-said', { title: facts.call.title });
    case 'suggestions':
      return say(language, 'delivery.suggestions');
    case 'newsletter': {
      const { date, type } = facts.newsletter;
      return say(language, 'delivery.newsletter', { date, type });
    }
    case 'cfp':
      return say(language, 'delivery.cfp', { type: facts.announcement.type });
    case 'cfp-offers':
      return say(language, 'delivery.cfp-offers');
    case 'cfp-change':
      return say(language, 'delivery.cfp-change', { name: facts.call.name, change: facts.change });
    case 'cfp-watch':
    case 'cfp-watch-change':
      return say(language, 'delivery.cfp-watch', { name: facts.call.name });
    case 'forgotten':
      return say(language, 'privacy.erased');
  }
}
