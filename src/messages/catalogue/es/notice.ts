import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Esta agenda y el calendario no coinciden:* {agenda}',
  'notice.agenda-next': 'Los miembros ven la hora del calendario. Siguiente paso: corrige lo que esté mal.',
  'notice.content': '*Hay errores en `{file}`*',
  'notice.content-next':
    '{reach, select, entry {Las entradas sin errores valen.} other {Sigue valiendo lo que el archivo tenía antes.}} Siguiente paso: corrígelo; `ospo-bot check` lo enumera todo.',
  'notice.failed': '*No se pudo publicar este mensaje:* {title}',
  'notice.failed-next': 'Siguiente paso: ejecuta `ospo-bot check`, que dice qué hay que corregir.',
  'notice.failed-why': 'Slack lo rechazó para {channel}: {reason}',
  'notice.feed': '*El calendario {feed} no se puede leer* (desde: {since})',
  'notice.feed-back': '*El calendario {feed} se puede leer de nuevo*',
  'notice.feed-copy': 'Los recordatorios siguen con la última copia buena ({date}).',
  'notice.feed-next':
    'Siguiente paso: mira si su dirección en `community.yml` todavía se abre y ejecuta `ospo-bot check`.',
  'notice.feed-none': 'Aún no hay ninguna copia buena, así que no se puede recordar ninguna de sus llamadas.',
  'notice.feed-was': 'Fallaba desde: {since}. No hay nada más que hacer.',
  'notice.held': '*¿Llegó este mensaje?* {title}',
  'notice.held-next': 'Siguiente paso: mira en el canal y elige. Hasta entonces no se envía de nuevo.',
  'notice.held-post': 'Publicar ahora',
  'notice.held-there': 'Ya está ahí',
  'notice.held-why': 'Se envió a {channel}, pero la respuesta de Slack se perdió: {reason}',
  'notice.older': '*Mi base de datos no sabe nada de lo ocurrido desde: {from}*',
  'notice.older-next':
    'Nada se publica dos veces: cada mensaje se busca antes de enviarlo. Siguiente paso: nada, salvo que no hayas restaurado una copia de seguridad.',
  'notice.older-why':
    'Los mensajes de ese tiempo ya están en sus canales, así que se restauró una copia más antigua ({to}).',
  'notice.survey': '*No hay encuesta sobre {title}*',
  'notice.survey-why':
    'Hay menos de {quorum} personas en {channel}, así que las respuestas se podrían distinguir. Siguiente paso: nada, o pregúntales en persona.',
};
