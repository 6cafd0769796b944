import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed} : illisible depuis le {date}',
  'work.good': '{feed} : bien lu, en dernier le {date}',
  'work.unread': '{feed} : pas encore lu',
  'work.feeds': 'Calendriers',
  'work.held': 'Ces messages sont-ils arrivés ?',
  'work.held-line': '{title}, envoyé à {channel}',
  'work.survey-line': '{title}, dans {channel}, jusqu’au {date}',
  'work.surveys': 'Sondages ouverts',
  'work.suspect': '{feed} : une question est ouverte dans le canal des organisateurs',
  'work.waiting': 'En attente des modérateurs',
  'work.waiting-line': '{title}, depuis le {date}',
  'work.waiting-more':
    '{count, plural, one {# autre en attente.} other {# autres en attente.}} Toutes les cartes sont dans {channel}.',
  'work.waiting-all': 'Toutes les cartes sont dans {channel}.',
};
