import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'También pronto:',
  'own.gone': 'Esta llamada ya no está en el calendario, así que no hay nada que recordarte.',
  'own.muted':
    'Has desactivado los recordatorios de llamadas en mi página de inicio, así que no se envía ninguno hasta que los actives de nuevo.',
  'own.remind': 'Recordármelo',
  'own.series': 'Recordarme toda la serie',
  'own.set':
    'Te recordaré {title} por mensaje directo, {lead, select, 1h {una hora} other {diez minutos}} antes.',
  'own.set-series':
    'Te recordaré cada llamada de esta serie por mensaje directo, {lead, select, 1h {una hora} other {diez minutos}} antes.',
  'own.stop-call': 'Dejar de recordar la llamada',
  'own.stop-series': 'Dejar de recordar la serie',
  'own.stopped': 'No recibirás más recordatorios de esto.',
  'own.too-late': '{title} empieza demasiado pronto para un recordatorio.',
  'own.why': 'Me pediste este recordatorio.',
};
