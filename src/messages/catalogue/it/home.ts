import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': 'I più recenti di {count}; tutti sono in {channel}.',
  'home.calls': 'Prossime chiamate',
  'home.cfp': 'Call for papers',
  'home.cfp-left': '{days, plural, =0 {chiude oggi} one {chiude tra # giorno} other {chiude tra # giorni}}',
  'home.cfp-more':
    '{count, plural, one {Un’altra è aperta: {command}} other {Altre # sono aperte: {command}}}',
  'home.cfp-watched': 'la segui',
  'home.job': 'Offerte di lavoro più recenti',
  'home.news': 'Articoli più recenti',
  'home.mine': 'Ciò che hai condiviso',
  'home.more-calls':
    '{count, plural, one {C’è # altra chiamata nel calendario.} other {Ci sono altre # chiamate nel calendario.}}',
  'home.more-mine':
    '{count, plural, one {# elemento meno recente non è mostrato.} other {# elementi meno recenti non sono mostrati.}}',
  'home.no-calls': 'Nessuna chiamata nel calendario per le prossime settimane.',
  'home.reminded': 'Riceverai un promemoria di questa chiamata.',
  'home.reminded-series': 'Riceverai un promemoria di ogni chiamata di questa serie.',
  'home.state-approved': 'In elenco',
  'home.state-until': 'In elenco fino a {date}',
  'home.state-expired': 'Finito: il suo tempo è scaduto',
  'home.state-filled': 'Posto assegnato',
  'home.state-pending': 'In attesa dei moderatori',
  'home.state-rejected': 'Non accettato dai moderatori',
  'home.state-withdrawn': 'Ritirato',
  'home.tentative': 'Non ancora confermata',
  'home.cancelled': 'Annullata',
  'home.topic-yours': 'Il tuo voto è per «{title}».',
  'home.topics': 'Temi da votare',
  'home.topics-more': '{count, plural, one {Un altro: {command}} other {Altri #: {command}}}',
  'home.times': 'Gli orari sono quelli di {zone}.',
};
