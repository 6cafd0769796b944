import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': 'Adicionar gravação e notas',
  'recording.ask': '*Gravação e notas* de {title}, {when}',
  'recording.call': 'Uma chamada',
  'recording.done': 'Obrigado. Não há mais nada a fazer.',
  'recording.left': 'O que fica desta chamada: {links}',
  'recording.list': 'Gravações e notas de chamadas passadas, as mais recentes primeiro:',
  'recording.next':
    'Próximo passo: adicione o que houver. Isso aparecerá na conversa do lembrete e na lista de gravações.',
  'recording.none': 'Ainda não há gravações. Elas aparecem aqui assim que os organizadores adicionam uma.',
  'recording.notes': 'Notas',
  'recording.recording': 'Gravação',
  'recording.so-far': 'Até agora: {links}',
};
