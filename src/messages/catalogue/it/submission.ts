import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Risposta ai moderatori',
  'submission.answer-title': 'La tua risposta',
  'submission.answered': 'La tua risposta è dai moderatori.',
  'submission.change-moderated': 'I moderatori guardano la modifica; fino ad allora resta com’è.',
  'submission.change-title': 'Aggiorna',
  'submission.elsewhere':
    'Solo i membri di questo workspace possono condividere qui. Chiedi a uno di loro di inviarlo per te.',
  'submission.first-moderated': 'I moderatori lo guardano prima della pubblicazione.',
  'submission.guest':
    'Gli ospiti non possono condividere qui. Chiedi a un membro della comunità di inviarlo per te.',
  'submission.here-listed':
    '{kind, select, job {Questa offerta di lavoro è già in elenco.} news {Questo articolo è già in elenco.} session {Questa sessione è già in elenco.} other {Questa call for papers è già in elenco.}}',
  'submission.here-message': 'Mostra il messaggio',
  'submission.here-title': 'C’è già',
  'submission.here-waits':
    '{kind, select, job {Questa offerta di lavoro è già stata inviata e attende i moderatori.} news {Questo articolo è già stato inviato e attende i moderatori.} session {Questa sessione è già stata inviata e attende i moderatori.} other {Questa call for papers è già stata inviata e attende i moderatori.}}',
  'submission.known-call':
    'Questa conferenza è già in elenco: {command} all la mostra. Se qualcosa non è corretto, dillo a chi organizza.',
  'submission.limited':
    'In quest’ora ne hai inviati {limit}, il massimo per ogni membro. Invia il prossimo più tardi: ciò che hai scritto è ancora qui quando chiudi questa finestra.',
  'submission.limited-title': 'Aspetta un po’',
  'submission.no-account': 'Questo account non può condividere qui.',
  'submission.offer-cfp': 'Segnala call for papers',
  'submission.offer-job': 'Condividi un’offerta',
  'submission.offer-news': 'Condividi un articolo',
  'submission.offer-session': 'Proponi una sessione',
  'submission.outcome-title': 'Moderazione',
  'submission.send': 'Invia',
  'submission.sent':
    '{kind, select, job {La tua offerta di lavoro è dai moderatori.} news {Il tuo articolo è dai moderatori.} session {La tua sessione è dai moderatori.} other {La tua call for papers è dai moderatori.}} Ti scrivo un messaggio diretto quando hanno deciso.',
  'submission.stranger-title': 'Solo per i membri',
  'submission.thanks': 'Grazie',
};
