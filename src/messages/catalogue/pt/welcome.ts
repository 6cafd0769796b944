import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'A próxima chamada que cabe no seu dia:',
  'welcome.hello': 'Damos-lhe as boas-vindas a {community}.',
  'welcome.home':
    'A minha página inicial (clique no meu nome e depois em «Início») mostra as chamadas na sua hora e o que pode ligar ou desligar.',
  'welcome.once': 'Esta é a única mensagem que envio sem me ser pedida.',
  'welcome.start': 'Bons lugares para começar: {channels}',
};
