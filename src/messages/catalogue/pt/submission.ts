import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Resposta aos moderadores',
  'submission.answer-title': 'Sua resposta',
  'submission.answered': 'Sua resposta está com os moderadores.',
  'submission.change-moderated': 'Os moderadores avaliam a alteração; até lá, fica como está.',
  'submission.change-title': 'Atualizar',
  'submission.elsewhere':
    'Só os membros deste workspace podem compartilhar aqui. Peça a um deles que envie para você.',
  'submission.first-moderated': 'Os moderadores avaliam antes da publicação.',
  'submission.guest':
    'Convidados não podem compartilhar aqui. Peça a um membro da comunidade que envie para você.',
  'submission.here-listed':
    '{kind, select, job {Esta vaga já está na lista.} news {Este artigo já está na lista.} session {Esta sessão já está na lista.} other {Esta chamada de trabalhos já está na lista.}}',
  'submission.here-message': 'Ver a mensagem',
  'submission.here-title': 'Já está aqui',
  'submission.here-waits':
    '{kind, select, job {Esta vaga já foi enviada e aguarda os moderadores.} news {Este artigo já foi enviado e aguarda os moderadores.} session {Esta sessão já foi enviada e aguarda os moderadores.} other {Esta chamada de trabalhos já foi enviada e aguarda os moderadores.}}',
  'submission.known-call':
    'Esta conferência já está na lista: {command} all mostra. Se algo não estiver correto, avise um organizador.',
  'submission.limited':
    'Você enviou {limit} nesta hora, o máximo para cada membro. Envie o próximo mais tarde: o que você escreveu continua aqui quando fechar isto.',
  'submission.limited-title': 'Aguarde um pouco',
  'submission.no-account': 'Esta conta não pode compartilhar aqui.',
  'submission.offer-cfp': 'Chamada de trabalhos',
  'submission.offer-job': 'Compartilhar uma vaga',
  'submission.offer-news': 'Compartilhar um artigo',
  'submission.offer-session': 'Propor uma sessão',
  'submission.outcome-title': 'Moderação',
  'submission.send': 'Enviar',
  'submission.sent':
    '{kind, select, job {Sua vaga está com os moderadores.} news {Seu artigo está com os moderadores.} session {Sua sessão está com os moderadores.} other {Sua chamada de trabalhos está com os moderadores.}} Aviso você por mensagem direta quando eles decidirem.',
  'submission.stranger-title': 'Só para membros',
  'submission.thanks': 'Obrigado',
};
