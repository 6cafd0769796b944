import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Indirizzo: {address}',
  'card.answer': 'Risposta: {answer}',
  'card.approved': '*Approvato* da {person}.',
  'card.asked': '{person} ha chiesto: {question}',
  'card.change':
    '*{kind, select, job {Modifica di un’offerta di lavoro in elenco} news {Modifica di un articolo in elenco} session {Modifica di una sessione in elenco} other {Modifica di una call for papers in elenco}}*',
  'card.claim': 'Me ne occupo io',
  'card.claimed': '{person} se ne occupa.',
  'card.expired': '*Scaduto.* Non c’è altro da fare.',
  'card.filled': '*Posto assegnato.* Non c’è altro da fare.',
  'card.first': 'Inviato per primo da {person}.',
  'card.listed-now': '*In elenco ora:* {title}',
  'card.new':
    '*{kind, select, job {Nuova offerta di lavoro} news {Nuovo articolo} session {Nuova sessione} other {Nuova call for papers}}*',
  'card.no-answer': 'Risposta: _ancora nessuna risposta_',
  'card.nudge': 'In attesa di una decisione: {title} (da: {since})',
  'card.nudge-anyone': 'Qualcuno può darci un’occhiata?',
  'card.nudge-one': '{person}, puoi darci un’occhiata?',
  'card.offered':
    'Inviato da {person} (prima: {accepted, plural, one {# accettato} other {# accettati}}, {rejected, plural, one {# rifiutato} other {# rifiutati}}, {waiting} in attesa), {since}',
  'card.offered-first': 'Inviato da {person} (nulla prima), {since}',
  'card.rejected': '*Rifiutato* da {person}: {reason}',
  'card.withdrawn': '*Ritirato* da chi l’ha inviato. Non c’è altro da fare.',
};
