import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Questo ordine del giorno e il calendario non coincidono:* {agenda}',
  'notice.agenda-next': 'I membri vedono l’orario del calendario. Prossimo passo: correggi quello sbagliato.',
  'notice.content': '*Ci sono errori in `{file}`*',
  'notice.content-next':
    '{reach, select, entry {Le voci senza errori valgono.} other {Resta valido ciò che il file conteneva prima.}} Prossimo passo: correggilo; `ospo-bot check` elenca tutto.',
  'notice.failed': '*Non è stato possibile pubblicare questo messaggio:* {title}',
  'notice.failed-next': 'Prossimo passo: esegui `ospo-bot check`, che dice che cosa correggere.',
  'notice.failed-why': 'Slack l’ha rifiutato per {channel}: {reason}',
  'notice.feed': '*Il calendario {feed} non si può leggere* (da: {since})',
  'notice.feed-back': '*Il calendario {feed} si può leggere di nuovo*',
  'notice.feed-copy': 'I promemoria continuano dall’ultima copia valida ({date}).',
  'notice.feed-next':
    'Prossimo passo: verifica se il suo indirizzo in `community.yml` si apre ancora, poi esegui `ospo-bot check`.',
  'notice.feed-none':
    'Non c’è ancora una copia valida, quindi non è possibile inviare promemoria delle sue chiamate.',
  'notice.feed-was': 'Non era leggibile da: {since}. Non c’è altro da fare.',
  'notice.held': '*Questo messaggio è arrivato?* {title}',
  'notice.held-next':
    'Prossimo passo: guarda nel canale, poi scegli. Fino ad allora non viene inviato di nuovo.',
  'notice.held-post': 'Pubblica ora',
  'notice.held-there': 'È già lì',
  'notice.held-why': 'È stato inviato a {channel}, ma la risposta di Slack è andata persa: {reason}',
  'notice.older': '*Il mio database non sa nulla di ciò che è successo da: {from}*',
  'notice.older-next':
    'Nulla viene pubblicato due volte: ogni messaggio viene cercato prima di essere inviato. Prossimo passo: nulla, a meno che non sia stato ripristinato alcun backup.',
  'notice.older-why':
    'I messaggi di quel periodo sono già nei loro canali, quindi è stata ripristinata una copia più vecchia ({to}).',
  'notice.survey': '*Nessun sondaggio su {title}*',
  'notice.survey-why':
    'In {channel} ci sono meno di {quorum} persone, quindi le risposte si potrebbero distinguere. Prossimo passo: nulla, oppure chiedi di persona.',
};
