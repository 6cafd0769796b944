import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Tudo',
  'cfp-offers.changed': 'alterada',
  'cfp-offers.decision': 'Estas',
  'cfp-offers.do': 'Confirmar',
  'cfp-offers.done': '*Conferências sugeridas:* não há mais nada em espera aqui.',
  'cfp-offers.leave':
    '{count, plural, one {Deixar esta, até a lista mudar} other {Deixar estas #, até a lista mudar}}',
  'cfp-offers.left': '{count, plural, one {Obrigado: # deixada.} other {Obrigado: # deixadas.}}',
  'cfp-offers.look': 'Ver as sugestões',
  'cfp-offers.more': '{count, plural, one {E mais #.} other {E mais #.}}',
  'cfp-offers.moved': 'As sugestões mudaram desde que você as viu. Veja de novo.',
  'cfp-offers.next':
    'Os membros não veem nenhuma até que alguém as aceite. Escolha um tema e uma região, veja as sugestões e aceite ou deixe.',
  'cfp-offers.none': 'Nada do que está em espera corresponde. Escolha outro tema ou outra região.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'no arquivo da comunidade: altere lá',
  'cfp-offers.region': 'Região',
  'cfp-offers.show': 'Mostrar',
  'cfp-offers.take': '{count, plural, one {Aceitar esta} other {Aceitar estas #}}',
  'cfp-offers.taken':
    '{count, plural, one {Obrigado: # aceita. Os membros já podem ver; as chamadas de trabalhos abertas são anunciadas dentro do limite do dia.} other {Obrigado: # aceitas. Os membros já podem ver; as chamadas de trabalhos abertas são anunciadas dentro do limite do dia.}}',
  'cfp-offers.title': 'Sugestões',
  'cfp-offers.topic': 'Tema',
  'cfp-offers.wait': '{count, plural, one {# em espera.} other {# em espera.}}',
  'cfp-offers.waiting':
    '*Conferências sugeridas:* {added, plural, =0 {} one {# nova} other {# novas}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# alterada} other {# alteradas}}{named, select, yes { de {sources}} other {}}',
  'cfp-offers.was': '{due} (antes {day})',
};
