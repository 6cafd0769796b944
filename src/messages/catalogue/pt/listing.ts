import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all':
    '{kind, select, news {Todos os artigos, do mais recente ao mais antigo:} other {Todas as vagas, da mais recente à mais antiga:}}',
  'listing.change': 'Atualizar',
  'listing.filled': 'Preenchida',
  'listing.help-form':
    '{command} abre um formulário para compartilhar {kind, select, news {um artigo} other {uma vaga}}; os moderadores avaliam antes.',
  'listing.help-link': '{command} https://… abre o formulário com o link já preenchido.',
  'listing.help-list':
    '{command} list mostra {kind, select, news {os artigos} other {as vagas}} mais recentes.',
  'listing.help-mine': '{command} mine mostra o que você compartilhou, para alterar ou retirar.',
  'listing.listed': 'Na lista.',
  'listing.listed-until': 'Na lista até {date}.',
  'listing.newest':
    '{kind, select, news {Os {shown} artigos mais recentes de {total}; todos estão em {channel}:} other {As {shown} vagas mais recentes de {total}; todas estão em {channel}:}}',
  'listing.newest-of-many':
    '{kind, select, news {Os {shown} artigos mais recentes de mais de {total}; todos estão em {channel}:} other {As {shown} vagas mais recentes de mais de {total}; todas estão em {channel}:}}',
  'listing.none': 'No momento não há {kind, select, news {artigos} other {vagas}}.',
  'listing.none-own':
    'Você não tem {kind, select, job {vagas} news {artigos} session {sessões} other {chamadas de trabalhos}} em espera nem na lista.',
  'listing.not-yours': 'Não há nada para alterar: já terminou ou não é seu.',
  'listing.off':
    'Esta comunidade não recebe {kind, select, job {vagas} news {artigos} session {sessões} other {chamadas de trabalhos}} aqui. Pergunte a um organizador.',
  'listing.over': 'Obrigado. A mensagem vai informar isso em instantes, e o item sai de todas as listas.',
  'listing.renewed': 'Obrigado. Continua na lista.',
  'listing.renewed-until': 'Obrigado. Continua na lista até {date}.',
  'listing.unknown-word': 'Não conheço “{word}”. {command} help mostra o que eu entendo.',
  'listing.waits': 'Aguardando os moderadores.',
  'listing.withdraw': 'Retirar',
};
