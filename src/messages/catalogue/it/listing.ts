import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all':
    '{kind, select, news {Tutti gli articoli, dal più recente:} other {Tutte le offerte di lavoro, dalla più recente:}}',
  'listing.change': 'Aggiorna',
  'listing.filled': 'Posto assegnato',
  'listing.help-form':
    '{command} apre un modulo per condividere {kind, select, news {un articolo} other {un’offerta di lavoro}}; prima i moderatori lo esaminano.',
  'listing.help-link': '{command} https://… lo apre con il link già inserito.',
  'listing.help-list':
    '{command} list mostra {kind, select, news {gli articoli} other {le offerte di lavoro}} più recenti.',
  'listing.help-mine': '{command} mine mostra ciò che hai condiviso, per modificarlo o ritirarlo.',
  'listing.listed': 'In elenco.',
  'listing.listed-until': 'In elenco fino al {date}.',
  'listing.newest':
    '{kind, select, news {I {shown} articoli più recenti su {total}; tutti sono in {channel}:} other {Le {shown} offerte di lavoro più recenti su {total}; tutte sono in {channel}:}}',
  'listing.newest-of-many':
    '{kind, select, news {I {shown} articoli più recenti su più di {total}; tutti sono in {channel}:} other {Le {shown} offerte di lavoro più recenti su più di {total}; tutte sono in {channel}:}}',
  'listing.none': 'Al momento non ci sono {kind, select, news {articoli} other {offerte di lavoro}}.',
  'listing.none-own':
    'Non hai {kind, select, job {offerte di lavoro} news {articoli} session {sessioni} other {call for papers}} in attesa o in elenco.',
  'listing.not-yours': 'Non c’è nulla da cambiare: è già finito, oppure non è tuo.',
  'listing.off':
    'Questa comunità non raccoglie qui {kind, select, job {offerte di lavoro} news {articoli} session {sessioni} other {call for papers}}. Chiedi a un organizzatore.',
  'listing.over': 'Grazie. Il suo messaggio lo dirà tra un momento, e uscirà da ogni elenco.',
  'listing.renewed': 'Grazie. Resta in elenco.',
  'listing.renewed-until': 'Grazie. Resta in elenco fino al {date}.',
  'listing.unknown-word': 'Non conosco «{word}». {command} help dice che cosa capisco.',
  'listing.waits': 'In attesa dei moderatori.',
  'listing.withdraw': 'Ritira',
};
