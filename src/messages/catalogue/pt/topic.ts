import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Chamada',
  'topic.changed': 'Este tema mudou desde que você o viu, por isso nada foi feito.',
  'topic.changed-title': 'Veja de novo',
  'topic.choose-call': 'Escolha a chamada.',
  'topic.choose-topic': 'Escolha o tema.',
  'topic.deed': 'O que fazer',
  'topic.deed-done': 'Já foi discutido',
  'topic.deed-merge': 'Unir ao tema abaixo',
  'topic.deed-open': 'Abrir de novo para votação',
  'topic.deed-plan': 'Planejar para a chamada abaixo',
  'topic.deed-rename': 'Manter como está, com este título',
  'topic.heading': '*Temas das nossas chamadas*, primeiro os planejados e os mais pedidos.',
  'topic.history': 'Já discutido: {calls}',
  'topic.into': 'Tema do qual passa a fazer parte',
  'topic.manage': 'Gerenciar',
  'topic.manage-title': 'Gerenciar um tema',
  'topic.managed': 'A lista de temas mostra isso.',
  'topic.none': 'Ainda não há temas. Sugira o primeiro.',
  'topic.not-open': 'Este tema não está mais aberto para votação. Veja a lista de novo.',
  'topic.organisers-only': 'Só os organizadores desta comunidade podem fazer isso. Peça a um deles.',
  'topic.organisers-only-title': 'Só organizadores',
  'topic.planned': 'Planejado para {call}',
  'topic.rule':
    'Você tem um voto e pode mudá-lo a qualquer momento. Guardo quem vota em quê, para contar cada voto uma vez, e não mostro isso a ninguém.',
  'topic.save': 'Salvar',
  'topic.suggest': 'Sugerir um tema',
  'topic.title': 'Tema',
  'topic.title-hint': 'No máximo {most} caracteres.',
  'topic.vote': 'Quero este',
  'topic.voted': 'Seu voto agora é para “{title}”. Você pode mudá-lo a qualquer momento.',
  'topic.waiting': '*Sugestões em espera* ({count}):',
  'topic.yours': 'Você quer este.',
};
