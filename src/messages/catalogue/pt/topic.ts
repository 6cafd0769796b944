import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Chamada',
  'topic.changed': 'Este tema mudou desde que o viu, por isso nada foi feito.',
  'topic.changed-title': 'Veja de novo',
  'topic.choose-call': 'Escolha a chamada.',
  'topic.choose-topic': 'Escolha o tema.',
  'topic.deed': 'O que fazer',
  'topic.deed-done': 'Já se falou dele',
  'topic.deed-merge': 'Juntá-lo ao tema abaixo',
  'topic.deed-open': 'Reabri-lo a votos',
  'topic.deed-plan': 'Planeá-lo para a chamada abaixo',
  'topic.deed-rename': 'Mantê-lo como está, com este título',
  'topic.heading': '*Temas das nossas chamadas*, primeiro o que está planeado e é mais pedido.',
  'topic.history': 'Já se falou dele: {calls}',
  'topic.into': 'Tema de que passa a fazer parte',
  'topic.manage': 'Gerir',
  'topic.manage-title': 'Gerir um tema',
  'topic.managed': 'A lista de temas mostra-o.',
  'topic.none': 'Ainda não há temas. Sugira o primeiro.',
  'topic.not-open': 'Este tema já não está aberto a votos. Veja de novo a lista.',
  'topic.organisers-only': 'Só os organizadores desta comunidade podem fazer isso. Peça a um deles.',
  'topic.organisers-only-title': 'Só organizadores',
  'topic.planned': 'Planeado para {call}',
  'topic.rule':
    'Tem um voto e pode mudá-lo a qualquer momento. Guardo quem vota em quê, para contar cada voto uma vez, e não o mostro a ninguém.',
  'topic.save': 'Guardar',
  'topic.suggest': 'Sugerir um tema',
  'topic.title': 'Tema',
  'topic.title-hint': 'No máximo {most} caracteres.',
  'topic.vote': 'Quero este',
  'topic.voted': 'O seu voto é agora para “{title}”. Pode mudá-lo a qualquer momento.',
  'topic.waiting': '*Sugestões em espera* ({count}):',
  'topic.yours': 'Quer este.',
};
