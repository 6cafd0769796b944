import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'Todo',
  'cfp-offers.changed': 'cambiada',
  'cfp-offers.decision': 'Estas',
  'cfp-offers.do': 'Confirmar',
  'cfp-offers.done': '*Conferencias sugeridas:* aquí ya no queda nada en espera.',
  'cfp-offers.leave':
    '{count, plural, one {Dejar esta, hasta que cambie la lista} other {Dejar estas #, hasta que cambie la lista}}',
  'cfp-offers.left': '{count, plural, one {Gracias: # dejada.} other {Gracias: # dejadas.}}',
  'cfp-offers.look': 'Ver las sugerencias',
  'cfp-offers.more': '{count, plural, one {Y # más.} other {Y # más.}}',
  'cfp-offers.moved': 'Las sugerencias han cambiado desde que las miraste. Míralas de nuevo.',
  'cfp-offers.next':
    'Los miembros no ven ninguna hasta que alguien las acepta. Elige un tema y una región, míralas y acéptalas o déjalas.',
  'cfp-offers.none': 'Nada de lo que está en espera encaja. Elige otro tema u otra región.',
  'cfp-offers.online': 'En línea',
  'cfp-offers.own': 'en el archivo de la comunidad: cámbiala allí',
  'cfp-offers.region': 'Región',
  'cfp-offers.show': 'Mostrar',
  'cfp-offers.take': '{count, plural, one {Aceptar esta} other {Aceptar estas #}}',
  'cfp-offers.taken':
    '{count, plural, one {Gracias: # aceptada. Los miembros ya la ven; las convocatorias abiertas se anuncian dentro del cupo del día.} other {Gracias: # aceptadas. Los miembros ya las ven; las convocatorias abiertas se anuncian dentro del cupo del día.}}',
  'cfp-offers.title': 'Sugerencias',
  'cfp-offers.topic': 'Tema',
  'cfp-offers.wait': '{count, plural, one {# en espera.} other {# en espera.}}',
  'cfp-offers.waiting':
    '*Conferencias sugeridas:* {added, plural, =0 {} one {# nueva} other {# nuevas}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# cambiada} other {# cambiadas}}{named, select, yes { de {sources}} other {}}',
  'cfp-offers.was': '{due} (antes {day})',
};
