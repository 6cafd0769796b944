import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Chamadas, no horário de {zone}',
  'digest.cancelled': '{title} (cancelada)',
  'digest.cfp': 'Chamadas de trabalhos perto do prazo',
  'digest.job': 'Novas vagas',
  'digest.news': 'Novos artigos',
  'digest.more': '{count, plural, one {E mais #.} other {E mais #.}}',
  'digest.title': 'Esta semana',
};
