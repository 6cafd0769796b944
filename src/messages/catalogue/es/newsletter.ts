import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*Se está preparando el boletín del {date}.* ¿Qué deberían saber los demás?',
  'newsletter.ask-organiser': 'Díselo a un organizador. Fecha límite: {moment}.',
  'newsletter.ask-share':
    'Compártelo con {commands}; los moderadores lo revisan antes. Fecha límite: {moment}.',
  'newsletter.asked-draft': 'El borrador del boletín del {date} llega a {channel} en un momento.',
  'newsletter.asked-preview':
    'El boletín del {date}, tal como está ahora, te llega por mensaje directo en un momento.',
  'newsletter.contents':
    'Contiene: {jobs, plural, one {# oferta de empleo} other {# ofertas de empleo}}, {news, plural, one {# noticia} other {# noticias}}, {events, plural, one {# conferencia} other {# conferencias}}.',
  'newsletter.date': '«{found}» no es un día que yo entienda. Escríbelo así: {today}',
  'newsletter.discard-none':
    'No hay ningún borrador del {date} que cuente como enviado. No hay nada que hacer.',
  'newsletter.discard-which': 'Indica el número, por ejemplo `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Anotado: el número del {date} no se envió. Lo que había en su borrador se ofrecerá para el siguiente.',
  'newsletter.doubts': '*Por revisar ({count}):*',
  'newsletter.draft':
    '*Aquí está el borrador del boletín {numbered, select, yes {{number} } other {}}del {date}*{again, select, yes {, borrador {ordinal}} other {}}{asked, select, yes { (lo pidió {person})} other {}}',
  'newsletter.far':
    '{date} queda demasiado lejos de hoy ({today}): hago números del último mes y de los tres próximos. Revisa el año.',
  'newsletter.help-date':
    'Una fecha detrás de `preview` o `draft` se refiere al número de ese día. Yo nunca envío ni publico un número.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` dice que los borradores de ese número no se enviaron: lo que contienen pasa al siguiente.',
  'newsletter.help-draft':
    '`{command} draft` lo entrega a todos los organizadores y crea o actualiza su pull request si hay un repositorio configurado.',
  'newsletter.help-preview':
    '`{command} preview` te envía solo a ti el próximo número, tal como sería ahora.',
  'newsletter.in-full': 'El segundo archivo tiene estas listas completas.',
  'newsletter.left-out': '*Excluidos ({count}):*',
  'newsletter.more': '… y {count} más',
  'newsletter.next': 'Siguiente paso: léelo antes de enviarlo. Yo no envío ni publico nada.',
  'newsletter.off':
    'El boletín de esta comunidad no se hace aquí. Pregunta a un organizador, que puede añadir `newsletter` a `community.yml`.',
  'newsletter.preview': '*Vista previa del boletín {numbered, select, yes {{number} } other {}}del {date}*',
  'newsletter.preview-next':
    'Nadie más lo ha visto. Siguiente paso: `draft` en lugar de `preview` lo entrega a todos los organizadores.',
  'newsletter.pull': 'Pull request: {link}',
  'newsletter.pull-late': '*Ya está el pull request del boletín del {date}:* {link}',
  'newsletter.pull-missing': 'No hay pull request: {reason}.',
};
