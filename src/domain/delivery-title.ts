import type { DeliveryFacts } from './delivery.ts';
import { titleOf } from './kind.ts';

/** By what people know a message. */
export function titleOfFacts(facts: DeliveryFacts): string {
  switch (facts.kind) {
    case 'reminder':
    case 'agenda':
    case 'recording':
    case 'recording-ask':
      return facts.call.title;
    case 'change':
      return facts.after.title;
    case 'newsletter':
      return `newsletter of ${facts.newsletter.date}`;
    case 'cfp':
      return facts.calls[0]?.name ?? facts.announcement.type;
    case 'cfp-offers':
      return 'suggested conferences';
    case 'cfp-change':
    case 'cfp-watch':
    case 'cfp-watch-change':
      return facts.call.name;
    case 'digest':
      return `${facts.kind} ${facts.week} ${facts.zone}`;
    case 'welcome':
      return facts.kind;
    case 'notice':
      return facts.notice.type;
    case 'publication':
    case 'card':
      return titleOf(facts.content);
    case 'nudge':
    case 'note':
      return facts.title;
    case 'survey':
    case 'survey-result':
    case 'survey-said':
      return facts.call.title;
    case 'suggestions':
      return 'suggestions of topics';
  }
}
