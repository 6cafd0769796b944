import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'A proposito di {title}',
  'note.answer': 'Rispondi',
  'note.approved': 'È stato accettato e pubblicato in {channel}.',
  'note.approved-edited':
    'È stato accettato e pubblicato in {channel}. Un moderatore ne ha cambiato il testo.',
  'note.change-rejected': 'I moderatori non hanno accettato la modifica; resta in elenco com’era.',
  'note.expired':
    'Non è più in elenco: il suo tempo è scaduto. Se è ancora attuale, puoi inviarlo di nuovo con {command}.',
  'note.listed-until': 'Resta in elenco fino al {date}.',
  'note.next':
    'Se si può sistemare, puoi inviarlo di nuovo con {command}. Se la vedi diversamente, scrivi a un moderatore: {moderators}',
  'note.question': 'I moderatori hanno una domanda prima di decidere:',
  'note.question-answer': 'Rispondi con il pulsante qui sotto.',
  'note.reason': 'Il loro motivo: {reason}',
  'note.rejected': 'I moderatori questa volta non l’hanno accettato.',
  'note.renew': 'Rinnova',
  'note.renew-or-end':
    'Scegli «Rinnova» per tenerlo in elenco, oppure indica qui sotto che il posto è assegnato o che lo ritiri.',
  'note.still-open': 'È ancora attuale? Resta in elenco fino al {date}.',
  'note.thanks': 'Grazie per averlo condiviso.',
};
