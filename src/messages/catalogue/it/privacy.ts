import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'Proprio in questo momento si sta inviando qualcosa che ti riguarda, quindi non è stato cancellato nulla. Riprova tra un minuto.',
  'privacy.confirm':
    'Cancello le tue impostazioni, i promemoria, ciò che segui e il tuo voto, e ciò che hai condiviso e non è in elenco. Ciò che è in elenco resta, ma non che eri tu. Non si può annullare.',
  'privacy.confirm-title': 'Dimenticarti?',
  'privacy.data': 'I miei dati',
  'privacy.erased':
    'Ciò che si trovava qui è stato eliminato su richiesta della persona che l’aveva condiviso.',
  'privacy.file':
    'Tutto ciò che conservo di te. Le tue risposte ai sondaggi e i tuoi suggerimenti di temi non ci sono: sono conservati senza dire di chi sono.',
  'privacy.forget': 'Dimenticami',
  'privacy.forgotten':
    'Fatto: nulla di ciò che conservo ti nomina più. I messaggi che sono in Slack restano lì. Se mi usi di nuovo, ricomincio da capo.',
  'privacy.sending':
    'I tuoi dati arrivano entro un minuto, come file nei tuoi messaggi diretti con me. Se non arrivano, premi di nuovo il pulsante.',
  'privacy.title': 'I tuoi dati',
};
