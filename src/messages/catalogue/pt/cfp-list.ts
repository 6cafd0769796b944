import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# conferência} other {# conferências}}',
  'cfp-list.alone': '{command} mostra esta lista só a si.',
  'cfp-list.event': 'Conferências sem chamada aberta',
  'cfp-list.found':
    '*{what}*{sought, select, yes { para “{query}”} other {}}{paged, select, yes {, página {page} de {pages}} other {}}',
  'cfp-list.help':
    '{command} lista as chamadas de trabalhos abertas, primeiro as que encerram antes. Só você vê.',
  'cfp-list.help-add':
    '{command} add abre um formulário para sugerir uma chamada; os moderadores veem-na primeiro.',
  'cfp-list.help-all':
    '{command} all lista também as conferências sem chamada aberta; a seguir valem os mesmos filtros.',
  'cfp-list.help-date':
    'Uma data sem hora vale até ao fim desse dia em qualquer lugar da Terra. A página pode encerrar antes.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtra: todas as palavras têm de corresponder. São procuradas no nome, no lugar e nos temas; são conhecidas as regiões (europe, asia, apac, emea, amer…), os países em inglês e online; também closing:14d, topic:…, country:de. Ponha entre aspas as palavras que vão juntas.',
  'cfp-list.help-hint': '{command} help explica como filtrar.',
  'cfp-list.help-mine': '{command} mine lista aquilo de que recebe lembretes e o que sugeriu.',
  'cfp-list.later': 'Encerram mais tarde',
  'cfp-list.month': 'Encerram este mês',
  'cfp-list.nearest': 'Sem {words} há {count, plural, one {#} other {#}}:',
  'cfp-list.next': 'Página seguinte',
  'cfp-list.none':
    'De momento não há chamadas de trabalhos abertas. {command} all lista as conferências conhecidas e {command} add sugere uma.',
  'cfp-list.nothing': 'Nada corresponde a “{query}”.',
  'cfp-list.nothing-next':
    '{command} lista todas as chamadas abertas, {command} all também as conferências, e {command} add sugere uma.',
  'cfp-list.off': 'Esta comunidade não lista aqui chamadas de trabalhos. Pergunte a um organizador.',
  'cfp-list.open': '{count, plural, one {# chamada de trabalhos} other {# chamadas de trabalhos}}',
  'cfp-list.previous': 'Página anterior',
  'cfp-list.share': 'Partilhar neste canal',
  'cfp-list.soon': 'Abrem em breve',
  'cfp-list.undated': 'Abertas, prazo desconhecido',
  'cfp-list.unknown': 'Não conheço o filtro “{word}”. {command} help diz quais existem.',
  'cfp-list.week': 'Encerram esta semana',
  'cfp-list.word': '“{word}”',
};
