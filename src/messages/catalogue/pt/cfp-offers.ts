import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Todos',
  'cfp-offers.changed': 'alterada',
  'cfp-offers.decision': 'Estas',
  'cfp-offers.do': 'Avançar',
  'cfp-offers.done': '*Conferências sugeridas:* já nada espera aqui.',
  'cfp-offers.leave':
    '{count, plural, one {Deixar esta #, até a lista mudar} other {Deixar estas #, até a lista mudar}}',
  'cfp-offers.left': '{count, plural, one {Obrigado: # deixada.} other {Obrigado: # deixadas.}}',
  'cfp-offers.look': 'Ver',
  'cfp-offers.more': '{count, plural, one {E mais #.} other {E mais #.}}',
  'cfp-offers.moved': 'As sugestões mudaram desde que as viu. Veja-as de novo.',
  'cfp-offers.next':
    'Os membros não veem nenhuma até alguém as aceitar. Escolha um tema e uma região, veja-as e aceite-as ou deixe-as.',
  'cfp-offers.none': 'Nada do que espera corresponde. Escolha outro tema ou outra região.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'no vosso próprio ficheiro: altere-a lá',
  'cfp-offers.region': 'Região',
  'cfp-offers.show': 'Mostrar',
  'cfp-offers.take': '{count, plural, one {Aceitar esta #} other {Aceitar estas #}}',
  'cfp-offers.taken':
    '{count, plural, one {Obrigado: # aceite. Os membros já a veem; as chamadas abertas são anunciadas dentro do limite do dia.} other {Obrigado: # aceites. Os membros já as veem; as chamadas abertas são anunciadas dentro do limite do dia.}}',
  'cfp-offers.title': 'Sugestões',
  'cfp-offers.topic': 'Tema',
  'cfp-offers.wait': '{count, plural, one {Espera #.} other {Esperam #.}}',
  'cfp-offers.waiting':
    '*Conferências sugeridas:* {added, plural, =0 {} one {# nova} other {# novas}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# alterada} other {# alteradas}}{named, select, yes { de {sources}} other {}}',
  'cfp-offers.was': '{due} (antes {day})',
};
