import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Adresse: {address}',
  'card.answer': 'Antwort: {answer}',
  'card.approved': '*Genehmigt* von {person}.',
  'card.asked': '{person} hat gefragt: {question}',
  'card.change':
    '*{kind, select, job {Änderung einer gelisteten Stelle} news {Änderung eines gelisteten Artikels} session {Änderung einer gelisteten Session} other {Änderung eines gelisteten Call for Papers}}*',
  'card.claim': 'Ich kümmere mich darum',
  'card.claimed': '{person} kümmert sich darum.',
  'card.expired': '*Abgelaufen.* Es ist nichts mehr zu tun.',
  'card.filled': '*Besetzt.* Es ist nichts mehr zu tun.',
  'card.first': 'Zuerst eingereicht von {person}.',
  'card.listed-now': '*Jetzt gelistet:* {title}',
  'card.new':
    '*{kind, select, job {Neue Stelle} news {Neuer Artikel} session {Neue Session} other {Neuer Call for Papers}}*',
  'card.no-answer': 'Antwort: _noch keine Antwort_',
  'card.nudge': 'Das wartet seit {since} auf eine Entscheidung: {title}',
  'card.nudge-anyone': 'Kann bitte jemand einen Blick darauf werfen?',
  'card.nudge-one': '{person}, kannst du bitte einen Blick darauf werfen?',
  'card.offered':
    'Eingereicht von {person} (bisher: {accepted} angenommen, {rejected} abgelehnt, {waiting} wartend), {since}',
  'card.offered-first': 'Eingereicht von {person} (bisher nichts), {since}',
  'card.rejected': '*Abgelehnt* von {person}: {reason}',
  'card.withdrawn': '*Zurückgezogen* von der Person, die es eingereicht hat. Es ist nichts mehr zu tun.',
};
