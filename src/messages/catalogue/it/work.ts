import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}: non leggibile da {date}',
  'work.good': '{feed}: letto bene, l’ultima volta {date}',
  'work.unread': '{feed}: non ancora letto',
  'work.feeds': 'Calendari',
  'work.held': 'Questi messaggi sono arrivati?',
  'work.held-line': '{title}, inviato a {channel}',
  'work.survey-line': '{title}, in {channel}, fino a {date}',
  'work.surveys': 'Sondaggi aperti',
  'work.suspect': '{feed}: c’è una domanda aperta nel canale degli organizzatori',
  'work.waiting': 'In attesa dei moderatori',
  'work.waiting-line': '{title}, da {date}',
  'work.waiting-more':
    '{count, plural, one {# altro in attesa.} other {Altri # in attesa.}} Tutte le schede sono in {channel}.',
  'work.waiting-all': 'Tutte le schede sono in {channel}.',
};
