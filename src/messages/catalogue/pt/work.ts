import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}: não pode ser lido desde {date}',
  'work.good': '{feed}: lido bem, pela última vez em {date}',
  'work.unread': '{feed}: ainda não lido',
  'work.feeds': 'Calendários',
  'work.held': 'Estas mensagens chegaram?',
  'work.held-line': '{title}, enviada para {channel}',
  'work.survey-line': '{title}, em {channel}, até {date}',
  'work.surveys': 'Pesquisas abertas',
  'work.suspect': '{feed}: há uma pergunta em aberto no canal dos organizadores',
  'work.waiting': 'Aguardando os moderadores',
  'work.waiting-line': '{title}, desde {date}',
  'work.waiting-more':
    '{count, plural, one {Mais # em espera.} other {Mais # em espera.}} Todos os cartões estão em {channel}.',
  'work.waiting-all': 'Todos os cartões estão em {channel}.',
};
