import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# conferenza} other {# conferenze}}',
  'cfp-list.alone': '{command} mostra questo elenco solo a te.',
  'cfp-list.event': 'Conferenze senza call for papers aperta',
  'cfp-list.found':
    '*{what}*{sought, select, yes { per «{query}»} other {}}{paged, select, yes {, pagina {page} di {pages}} other {}}',
  'cfp-list.help':
    '{command} elenca le call for papers aperte, prima quelle in scadenza. L’elenco lo vedi solo tu.',
  'cfp-list.help-add':
    '{command} add apre un modulo per suggerire una call for papers; prima la esaminano i moderatori.',
  'cfp-list.help-all':
    '{command} all elenca anche le conferenze senza call for papers aperta; dopo valgono gli stessi filtri.',
  'cfp-list.help-date':
    'Una data senza orario vale fino alla fine di quel giorno in qualunque luogo della Terra. La pagina può chiudere prima.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtra: ogni parola deve corrispondere. Le parole si cercano in nome, luogo e temi; sono note le regioni (europe, asia, apac, emea, amer…), i paesi in inglese e online; anche closing:14d, topic:…, country:de. Metti tra virgolette le parole che vanno insieme.',
  'cfp-list.help-hint': '{command} help spiega come filtrare.',
  'cfp-list.help-mine': '{command} mine elenca i tuoi promemoria e ciò che hai suggerito.',
  'cfp-list.later': 'In chiusura più avanti',
  'cfp-list.month': 'In chiusura questo mese',
  'cfp-list.nearest': 'Senza {words} {count, plural, one {ce n’è #} other {ce ne sono #}}:',
  'cfp-list.next': 'Pagina successiva',
  'cfp-list.none':
    'Al momento nessuna call for papers è aperta. {command} all elenca le conferenze note e {command} add ne suggerisce una.',
  'cfp-list.nothing': 'Nulla corrisponde a «{query}».',
  'cfp-list.nothing-next':
    '{command} elenca tutte le call for papers aperte, {command} all anche le conferenze, e {command} add ne suggerisce una.',
  'cfp-list.off': 'Questa comunità non elenca qui le call for papers. Chiedi a un organizzatore.',
  'cfp-list.open': '{count, plural, one {# call for papers} other {# call for papers}}',
  'cfp-list.previous': 'Pagina precedente',
  'cfp-list.share': 'Condividi in questo canale',
  'cfp-list.soon': 'Presto aperte',
  'cfp-list.undated': 'Aperte, scadenza sconosciuta',
  'cfp-list.unknown': 'Non conosco il filtro «{word}». {command} help dice quali ci sono.',
  'cfp-list.week': 'In chiusura questa settimana',
  'cfp-list.word': '«{word}»',
};
