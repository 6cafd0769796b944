import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'En este mismo momento se está enviando algo que te concierne, así que no se ha borrado nada. Inténtalo de nuevo en un minuto.',
  'privacy.confirm':
    'Borro tus ajustes, recordatorios, seguimientos y tu voto, y lo que compartiste y no está en la lista. Lo que está en la lista se queda, pero no que fuiste tú. No se puede deshacer.',
  'privacy.confirm-title': '¿Olvidarte?',
  'privacy.data': 'Mis datos',
  'privacy.erased': 'Lo que había aquí se borró a petición de la persona que lo compartió.',
  'privacy.file':
    'Todo lo que guardo sobre ti. Tus respuestas a encuestas y tus sugerencias de temas no están: se guardan sin decir de quién son.',
  'privacy.forget': 'Olvídame',
  'privacy.forgotten':
    'Hecho: nada de lo que guardo te nombra ya. Los mensajes que están en Slack se quedan ahí. Si vuelves a usarme, empiezo de cero.',
  'privacy.sending':
    'Tus datos llegan en menos de un minuto, como archivo en tus mensajes directos conmigo. Si no llegan, haz clic en el botón otra vez.',
  'privacy.title': 'Tus datos',
};
