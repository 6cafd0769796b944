import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Ya tienes un recordatorio de {name}, {days} {most, plural, one {día} other {días}} antes del cierre.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'ya no está en la lista',
  'cfp-watch.mine': '*Tienes recordatorios de {count, plural, one {# convocatoria} other {# convocatorias}}*',
  'cfp-watch.more':
    '{count, plural, one {Y # más: quita alguno de estos recordatorios para verla.} other {Y # más: quita algunos de estos recordatorios para verlas.}}',
  'cfp-watch.muted':
    'Has desactivado los recordatorios de convocatorias en mi página de inicio, así que no se envía ninguno hasta que los actives de nuevo.',
  'cfp-watch.none':
    'No tienes recordatorios de convocatorias. Para crear uno, haz clic en «{button}» junto a una convocatoria en {command}.',
  'cfp-watch.over':
    'Esta convocatoria ya no está abierta o aún no tiene fecha límite, así que no hay nada que recordarte.',
  'cfp-watch.set':
    'Te recordaré {name} por mensaje directo {days} {most, plural, one {día} other {días}} antes del cierre, por la mañana en tu zona horaria ({due}).',
  'cfp-watch.stop': 'No recordármelo más',
  'cfp-watch.stop-one': 'Quitar',
  'cfp-watch.stopped': 'Ya no te recordaré {name}.',
  'cfp-watch.stopped-unknown': 'Ya no te lo recordaré.',
  'cfp-watch.why': 'Pediste este recordatorio. {command} mine muestra lo que sigues.',
};
