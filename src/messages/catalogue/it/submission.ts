import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Risposta ai moderatori',
  'submission.answer-title': 'La tua risposta',
  'submission.answered': 'La tua risposta è arrivata ai moderatori.',
  'submission.change-moderated': 'I moderatori esaminano la modifica; fino ad allora resta com’è.',
  'submission.change-title': 'Aggiorna',
  'submission.elsewhere':
    'Solo i membri di questa area di lavoro possono condividere qui. Chiedi a uno di loro di inviarlo per te.',
  'submission.first-moderated': 'I moderatori lo esaminano prima della pubblicazione.',
  'submission.guest':
    'Gli ospiti non possono condividere qui. Chiedi a un membro della comunità di inviarlo per te.',
  'submission.here-listed':
    '{kind, select, job {Questa offerta di lavoro è già in elenco.} news {Questo articolo è già in elenco.} session {Questa sessione è già in elenco.} other {Questa call for papers è già in elenco.}}',
  'submission.here-message': 'Mostra il messaggio',
  'submission.here-title': 'È già qui',
  'submission.here-waits':
    '{kind, select, job {Questa offerta di lavoro è già stata inviata ed è in attesa dei moderatori.} news {Questo articolo è già stato inviato ed è in attesa dei moderatori.} session {Questa sessione è già stata inviata ed è in attesa dei moderatori.} other {Questa call for papers è già stata inviata ed è in attesa dei moderatori.}}',
  'submission.known-call':
    'Questa conferenza è già in elenco: {command} all la mostra. Se qualcosa non è corretto, dillo a un organizzatore.',
  'submission.limited':
    'In quest’ora ne hai inviati {limit}, il massimo per ogni membro. Invia il prossimo più tardi: ciò che hai scritto sarà ancora qui quando chiuderai questa finestra.',
  'submission.limited-title': 'Aspetta un po’',
  'submission.no-account': 'Questo account non può condividere qui.',
  'submission.offer-cfp': 'Condividi una CFP',
  'submission.offer-job': 'Condividi un’offerta',
  'submission.offer-news': 'Condividi un articolo',
  'submission.offer-session': 'Proponi una sessione',
  'submission.outcome-title': 'Moderazione',
  'submission.send': 'Invia',
  'submission.sent':
    '{kind, select, job {La tua offerta di lavoro è arrivata ai moderatori.} news {Il tuo articolo è arrivato ai moderatori.} session {La tua sessione è arrivata ai moderatori.} other {La tua call for papers è arrivata ai moderatori.}} Ti scriverò un messaggio diretto quando avranno deciso.',
  'submission.stranger-title': 'Solo per i membri',
  'submission.thanks': 'Grazie',
};
