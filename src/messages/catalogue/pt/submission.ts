import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Resposta aos moderadores',
  'submission.answer-title': 'A sua resposta',
  'submission.answered': 'A sua resposta está com os moderadores.',
  'submission.change-moderated': 'Os moderadores veem a alteração; até lá, fica como está.',
  'submission.change-title': 'Atualizar',
  'submission.elsewhere':
    'Só os membros deste workspace podem partilhar aqui. Peça a um deles que o envie por si.',
  'submission.first-moderated': 'Os moderadores veem-no antes de ser publicado.',
  'submission.guest':
    'Os convidados não podem partilhar aqui. Peça a um membro da comunidade que o envie por si.',
  'submission.here-listed':
    '{kind, select, job {Esta vaga já está na lista.} news {Este artigo já está na lista.} session {Esta sessão já está na lista.} other {Esta chamada de trabalhos já está na lista.}}',
  'submission.here-message': 'Ver a mensagem',
  'submission.here-title': 'Já existe',
  'submission.here-waits':
    '{kind, select, job {Esta vaga já foi enviada e está à espera dos moderadores.} news {Este artigo já foi enviado e está à espera dos moderadores.} session {Esta sessão já foi enviada e está à espera dos moderadores.} other {Esta chamada de trabalhos já foi enviada e está à espera dos moderadores.}}',
  'submission.known-call':
    'Esta conferência já está na lista: {command} all mostra-a. Se algo não estiver correto, diga a quem organiza.',
  'submission.limited':
    'Enviou {limit} nesta hora, o máximo para cada membro. Envie o próximo mais tarde: o que escreveu continua aqui quando fechar isto.',
  'submission.limited-title': 'Aguarde um pouco',
  'submission.no-account': 'Esta conta não pode partilhar aqui.',
  'submission.offer-cfp': 'Partilhar uma chamada',
  'submission.offer-job': 'Partilhar uma vaga',
  'submission.offer-news': 'Partilhar um artigo',
  'submission.offer-session': 'Propor uma sessão',
  'submission.outcome-title': 'Moderação',
  'submission.send': 'Enviar',
  'submission.sent':
    '{kind, select, job {A sua vaga está com os moderadores.} news {O seu artigo está com os moderadores.} session {A sua sessão está com os moderadores.} other {A sua chamada de trabalhos está com os moderadores.}} Envio-lhe uma mensagem direta quando tiverem decidido.',
  'submission.stranger-title': 'Só para membros',
  'submission.thanks': 'Obrigado',
};
