import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, one {# conferencia} other {# conferencias}}',
  'cfp-list.alone': '{command} te muestra esta lista solo a ti.',
  'cfp-list.event': 'Conferencias sin convocatoria abierta',
  'cfp-list.found':
    '*{what}*{sought, select, yes { para «{query}»} other {}}{paged, select, yes {, página {page} de {pages}} other {}}',
  'cfp-list.help':
    '{command} muestra las convocatorias de ponencias abiertas, primero las que cierran antes. Solo tú ves la lista.',
  'cfp-list.help-add':
    '{command} add abre un formulario para sugerir una convocatoria; los moderadores la revisan antes.',
  'cfp-list.help-all':
    '{command} all muestra también las conferencias sin convocatoria abierta; detrás puedes poner los mismos filtros.',
  'cfp-list.help-date':
    'Una fecha sin hora vale hasta el final de ese día en cualquier lugar de la Tierra. La página puede cerrar antes.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filtra: todas las palabras deben encajar. Se buscan en el nombre, el lugar y los temas; se reconocen las regiones (europe, asia, apac, emea, amer…), los países en inglés y online, y también closing:14d, topic:… y country:de. Pon entre comillas las palabras que van juntas.',
  'cfp-list.help-hint': '{command} help explica cómo filtrar.',
  'cfp-list.help-mine': '{command} mine muestra tus recordatorios y lo que has sugerido.',
  'cfp-list.later': 'Cierran más adelante',
  'cfp-list.month': 'Cierran este mes',
  'cfp-list.nearest': 'Sin {words} hay {count, plural, one {#} other {#}}:',
  'cfp-list.next': 'Página siguiente',
  'cfp-list.none':
    'En este momento no hay ninguna convocatoria de ponencias abierta. {command} all muestra las conferencias conocidas y {command} add sugiere una.',
  'cfp-list.nothing': 'Nada encaja con «{query}».',
  'cfp-list.nothing-next':
    '{command} muestra todas las convocatorias abiertas, {command} all también las conferencias, y {command} add sugiere una.',
  'cfp-list.off': 'Esta comunidad no muestra aquí convocatorias de ponencias. Pregunta a un organizador.',
  'cfp-list.open': '{count, plural, one {# convocatoria de ponencias} other {# convocatorias de ponencias}}',
  'cfp-list.previous': 'Página anterior',
  'cfp-list.share': 'Compartir en este canal',
  'cfp-list.soon': 'Abren pronto',
  'cfp-list.undated': 'Abiertas, fecha límite desconocida',
  'cfp-list.unknown': 'No conozco el filtro «{word}». {command} help dice cuáles hay.',
  'cfp-list.week': 'Cierran esta semana',
  'cfp-list.word': '«{word}»',
};
