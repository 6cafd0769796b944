import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'A próxima chamada que combina com o seu dia:',
  'welcome.groups': 'Grupos de trabalho: {groups}. {command} mostra o que cada um faz e quando se reúne.',
  'welcome.hello': 'Boas-vindas à comunidade {community}.',
  'welcome.home':
    'A minha página inicial (clique no meu nome e depois em “Início”) mostra as chamadas no seu horário e o que você pode ativar ou desativar.',
  'welcome.once': 'Esta é a única mensagem que envio sem que alguém peça.',
  'welcome.start': 'Bons lugares para começar: {channels}',
};
