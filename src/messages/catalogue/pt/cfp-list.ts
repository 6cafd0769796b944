import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# conferência} other {# conferências}}',
  'cfp-list.alone': '{command} mostra esta lista só para você.',
  'cfp-list.event': 'Conferências sem chamada de trabalhos aberta',
  'cfp-list.found':
    '*{what}*{sought, select, yes { para “{query}”} other {}}{paged, select, yes {, página {page} de {pages}} other {}}',
  'cfp-list.help':
    '{command} lista as chamadas de trabalhos abertas, primeiro as que encerram antes. Só você vê a lista.',
  'cfp-list.help-add':
    '{command} add abre um formulário para sugerir uma chamada de trabalhos; os moderadores avaliam antes.',
  'cfp-list.help-all':
    '{command} all lista também as conferências sem chamada de trabalhos aberta; os mesmos filtros podem vir depois.',
  'cfp-list.help-date':
    'Uma data sem hora vale até o fim desse dia em qualquer lugar da Terra. A própria página pode encerrar antes.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtra: todas as palavras precisam corresponder. Elas são procuradas no nome, no local e nos temas; são reconhecidas as regiões (europe, asia, apac, emea, amer…), os países em inglês e online; também closing:14d, topic:…, country:de. Coloque entre aspas as palavras que vão juntas.',
  'cfp-list.help-hint': '{command} help explica como filtrar.',
  'cfp-list.help-mine': '{command} mine lista os seus lembretes e o que você sugeriu.',
  'cfp-list.later': 'Encerram mais tarde',
  'cfp-list.month': 'Encerram este mês',
  'cfp-list.nearest': 'Sem {words} há {count, plural, one {#} other {#}}:',
  'cfp-list.next': 'Próxima página',
  'cfp-list.none':
    'Nenhuma chamada de trabalhos está aberta no momento. {command} all lista as conferências conhecidas e {command} add sugere uma.',
  'cfp-list.nothing': 'Nada corresponde a “{query}”.',
  'cfp-list.nothing-next':
    '{command} lista todas as chamadas de trabalhos abertas, {command} all inclui as conferências e {command} add sugere uma.',
  'cfp-list.off': 'Esta comunidade não lista chamadas de trabalhos aqui. Pergunte a um organizador.',
  'cfp-list.open': '{count, plural, one {# chamada de trabalhos} other {# chamadas de trabalhos}}',
  'cfp-list.previous': 'Página anterior',
  'cfp-list.share': 'Compartilhar neste canal',
  'cfp-list.soon': 'Abrem em breve',
  'cfp-list.undated': 'Abertas, prazo desconhecido',
  'cfp-list.unknown': 'Não conheço o filtro “{word}”. {command} help mostra quais existem.',
  'cfp-list.week': 'Encerram esta semana',
  'cfp-list.word': '“{word}”',
};
