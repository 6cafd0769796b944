import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Endereço: {address}',
  'card.answer': 'Resposta: {answer}',
  'card.approved': '*Aprovado* por {person}.',
  'card.asked': '{person} perguntou: {question}',
  'card.change':
    '*{kind, select, job {Alteração de uma vaga da lista} news {Alteração de um artigo da lista} session {Alteração de uma sessão da lista} other {Alteração de uma chamada de trabalhos da lista}}*',
  'card.claim': 'Eu cuido disso',
  'card.claimed': '{person} está cuidando disso.',
  'card.expired': '*Expirado.* Não há mais nada a fazer.',
  'card.filled': '*Vaga preenchida.* Não há mais nada a fazer.',
  'card.first': 'Enviado primeiro por {person}.',
  'card.listed-now': '*Na lista agora:* {title}',
  'card.new':
    '*{kind, select, job {Nova vaga} news {Novo artigo} session {Nova sessão} other {Nova chamada de trabalhos}}*',
  'card.no-answer': 'Resposta: _ainda sem resposta_',
  'card.nudge': 'Aguardando uma decisão: {title} (desde: {since})',
  'card.nudge-anyone': 'Alguém pode dar uma olhada?',
  'card.nudge-one': '{person}, você pode dar uma olhada?',
  'card.offered':
    'Enviado por {person} (antes: {accepted, plural, one {# aceito} other {# aceitos}}, {rejected, plural, one {# recusado} other {# recusados}}, {waiting} em espera), {since}',
  'card.offered-first': 'Enviado por {person} (nada antes), {since}',
  'card.rejected': '*Recusado* por {person}: {reason}',
  'card.withdrawn': '*Retirado* por quem enviou. Não há mais nada a fazer.',
};
