import type { DeliveryKind } from './delivery-facts.ts';

/** May a message to a channel wait for a better hour or day? What belongs to a moment, or is asked of somebody, may not. */
export function canWait(kind: DeliveryKind): boolean {
  switch (kind) {
    case 'publication':
    case 'digest':
    case 'agenda':
    case 'recording':
    case 'cfp':
    case 'survey-said':
      return true;
    case 'reminder':
    case 'change':
    case 'notice':
    case 'card':
    case 'nudge':
    case 'note':
    case 'welcome':
    case 'recording-ask':
    case 'newsletter':
    case 'survey':
    case 'survey-result':
    case 'suggestions':
    case 'cfp-offers':
    case 'cfp-change':
    case 'cfp-watch':
    case 'forgotten':
    case 'cfp-watch-change':
      return false;
  }
}
