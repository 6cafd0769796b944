import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': 'Approva',
  'moderation.ask': 'Chiedi',
  'moderation.ask-title': 'Chiedi a chi ha inviato',
  'moderation.changed': 'È cambiato da quando lo hai visto. Guarda di nuovo la scheda prima di decidere.',
  'moderation.closed': 'Non è più aperto; non c’è altro da fare.',
  'moderation.decided-by': '{person} ha già deciso; non c’è altro da fare.',
  'moderation.duplicate':
    'Un altro con questo link è già in elenco o in attesa, quindi non è stato deciso nulla.',
  'moderation.edit': 'Modifica e approva',
  'moderation.enough-questions':
    '{count, plural, one {C’è già stata # domanda} other {Ci sono già state # domande}}. Decidi, oppure scrivi a chi l’ha inviato.',
  'moderation.not-moderator': 'Solo i moderatori di questa comunità possono farlo. Chiedi a uno di loro.',
  'moderation.own': 'Lo hai inviato tu, quindi lascia la decisione a un altro moderatore.',
  'moderation.question': 'Domanda',
  'moderation.question-hint': 'Arriva per messaggio diretto; la risposta torna sulla scheda.',
  'moderation.reason': 'Motivo',
  'moderation.reason-about': 'Non riguarda gli open source programme office',
  'moderation.reason-chosen': '{reason}.',
  'moderation.reason-link': 'Il link non porta a ciò che promette',
  'moderation.reason-listed': 'È già in elenco',
  'moderation.reason-missing': 'Manca qualcosa di importante',
  'moderation.reason-other': 'Un altro motivo',
  'moderation.reason-rules': 'Non rispetta le regole della nostra comunità',
  'moderation.reason-with-words': '{reason}. {words}',
  'moderation.reject': 'Rifiuta',
  'moderation.thanks': 'Grazie. La scheda lo mostra tra un momento.',
  'moderation.words': 'Con parole tue',
  'moderation.words-hint': 'Chi l’ha inviato legge entrambi.',
};
