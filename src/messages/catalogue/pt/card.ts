import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Endereço: {address}',
  'card.answer': 'Resposta: {answer}',
  'card.approved': '*Aprovado* por {person}.',
  'card.asked': '{person} perguntou: {question}',
  'card.change':
    '*{kind, select, job {Alteração de uma vaga publicada} news {Alteração de um artigo publicado} session {Alteração de uma sessão publicada} other {Alteração de uma chamada de trabalhos publicada}}*',
  'card.claim': 'Eu trato disto',
  'card.claimed': '{person} trata disto.',
  'card.expired': '*Expirado.* Não há mais nada a fazer.',
  'card.filled': '*Preenchida.* Não há mais nada a fazer.',
  'card.first': 'Proposto primeiro por {person}.',
  'card.listed-now': '*Publicado agora:* {title}',
  'card.new':
    '*{kind, select, job {Nova vaga} news {Novo artigo} session {Nova sessão} other {Nova chamada de trabalhos}}*',
  'card.no-answer': 'Resposta: _ainda sem resposta_',
  'card.nudge': 'À espera de uma decisão: {title} (desde: {since})',
  'card.nudge-anyone': 'Alguém pode dar uma vista de olhos?',
  'card.nudge-one': '{person}, pode dar uma vista de olhos?',
  'card.offered':
    'Proposto por {person} (antes: {accepted, plural, one {# aceite} other {# aceites}}, {rejected, plural, one {# rejeitado} other {# rejeitados}}, {waiting} à espera), {since}',
  'card.offered-first': 'Proposto por {person} (nada antes), {since}',
  'card.rejected': '*Rejeitado* por {person}: {reason}',
  'card.withdrawn': '*Retirado* por quem o propôs. Não há mais nada a fazer.',
};
