import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*Si sta preparando la newsletter del {date}.* Che cosa dovrebbero sapere gli altri?',
  'newsletter.ask-organiser': 'Dillo a un organizzatore. Scadenza: {moment}.',
  'newsletter.ask-share': 'Condividilo con {commands}; prima lo esaminano i moderatori. Scadenza: {moment}.',
  'newsletter.asked-draft': 'La bozza della newsletter del {date} arriva tra un momento in {channel}.',
  'newsletter.asked-preview':
    'La newsletter del {date}, così com’è ora, ti arriva tra un momento per messaggio diretto.',
  'newsletter.contents':
    'Contiene: {jobs, plural, one {# offerta di lavoro} other {# offerte di lavoro}}, {news, plural, one {# notizia} other {# notizie}}, {events, plural, one {# conferenza} other {# conferenze}}.',
  'newsletter.date': '«{found}» non è un giorno che capisco. Scrivilo così: {today}',
  'newsletter.discard-none': 'Non c’è una bozza del {date} che valga come inviata. Nulla da fare.',
  'newsletter.discard-which': 'Indica il numero, per esempio `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Annotato: il numero del {date} non è stato inviato. Ciò che era nella sua bozza viene proposto per il prossimo.',
  'newsletter.doubts': '*Da controllare ({count}):*',
  'newsletter.draft':
    '*Ecco la bozza della newsletter {numbered, select, yes {{number} } other {}}del {date}*{again, select, yes {, bozza {ordinal}} other {}}{asked, select, yes { (chiesta da {person})} other {}}',
  'newsletter.far':
    '{date} è troppo lontano da oggi ({today}): preparo i numeri dell’ultimo mese e dei prossimi tre. Controlla l’anno.',
  'newsletter.help-date':
    'Una data dopo `preview` o `draft` indica il numero di quel giorno. Io non invio né pubblico mai un numero.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` dice che le bozze di quel numero non sono state inviate: ciò che contengono passa al prossimo.',
  'newsletter.help-draft':
    '`{command} draft` lo consegna a tutti gli organizzatori e crea o aggiorna la sua pull request se è configurato un repository.',
  'newsletter.help-preview': '`{command} preview` invia solo a te il prossimo numero, come sarebbe ora.',
  'newsletter.in-full': 'Il secondo file contiene questi elenchi per intero.',
  'newsletter.left-out': '*Esclusi ({count}):*',
  'newsletter.more': '… e altri {count}',
  'newsletter.next': 'Prossimo passo: leggila prima che venga inviata. Io non invio né pubblico nulla.',
  'newsletter.off':
    'La newsletter di questa comunità non si fa qui. Chiedi a un organizzatore, che può aggiungere `newsletter` a `community.yml`.',
  'newsletter.preview': '*Anteprima della newsletter {numbered, select, yes {{number} } other {}}del {date}*',
  'newsletter.preview-next':
    'Nessun altro l’ha vista. Prossimo passo: `draft` al posto di `preview` la consegna a tutti gli organizzatori.',
  'newsletter.pull': 'Pull request: {link}',
  'newsletter.pull-late': '*La pull request della newsletter del {date} è pronta:* {link}',
  'newsletter.pull-missing': 'Non c’è una pull request: {reason}.',
};
