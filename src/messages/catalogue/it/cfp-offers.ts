import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Tutto',
  'cfp-offers.changed': 'modificata',
  'cfp-offers.decision': 'Queste',
  'cfp-offers.do': 'Conferma',
  'cfp-offers.done': '*Conferenze suggerite:* qui non c’è più nulla in attesa.',
  'cfp-offers.leave':
    '{count, plural, one {Lascia questa, finché l’elenco non cambia} other {Lascia queste #, finché l’elenco non cambia}}',
  'cfp-offers.left': '{count, plural, one {Grazie: # lasciata.} other {Grazie: # lasciate.}}',
  'cfp-offers.look': 'Vedi i suggerimenti',
  'cfp-offers.more': '{count, plural, one {E # altra.} other {E altre #.}}',
  'cfp-offers.moved': 'I suggerimenti sono cambiati da quando li hai guardati. Guardali di nuovo.',
  'cfp-offers.next':
    'I membri non ne vedono nessuna finché qualcuno non le accetta. Scegli un tema e una regione, guardale, e accettale o lasciale.',
  'cfp-offers.none': 'Nulla di ciò che è in attesa corrisponde. Scegli un altro tema o un’altra regione.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'nel file della comunità: modificala lì',
  'cfp-offers.region': 'Regione',
  'cfp-offers.show': 'Mostra',
  'cfp-offers.take': '{count, plural, one {Accetta questa} other {Accetta queste #}}',
  'cfp-offers.taken':
    '{count, plural, one {Grazie: # accettata. Ora i membri la vedono; le call for papers aperte vengono annunciate nei limiti della giornata.} other {Grazie: # accettate. Ora i membri le vedono; le call for papers aperte vengono annunciate nei limiti della giornata.}}',
  'cfp-offers.title': 'Suggerimenti',
  'cfp-offers.topic': 'Tema',
  'cfp-offers.wait': '{count, plural, one {# in attesa.} other {# in attesa.}}',
  'cfp-offers.waiting':
    '*Conferenze suggerite:* {added, plural, =0 {} one {# nuova} other {# nuove}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# modificata} other {# modificate}}{named, select, yes { da {sources}} other {}}',
  'cfp-offers.was': '{due} (prima {day})',
};
