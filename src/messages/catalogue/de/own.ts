import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'Bald auch:',
  'own.gone':
    'Dieser Call steht nicht mehr im Kalender, also gibt es nichts, woran ich dich erinnern könnte.',
  'own.muted':
    'Du hast Erinnerungen an Calls in meinem Home ausgeschaltet; es kommt keine, bis du sie wieder einschaltest.',
  'own.remind': 'Mich erinnern',
  'own.series': 'An die ganze Serie erinnern',
  'own.set':
    'Ich erinnere dich per Direktnachricht {lead, select, 1h {eine Stunde} other {zehn Minuten}} vorher an {title}.',
  'own.set-series':
    'Ich erinnere dich per Direktnachricht {lead, select, 1h {eine Stunde} other {zehn Minuten}} vorher an jeden Call dieser Serie.',
  'own.stop-call': 'An diesen Call nicht mehr erinnern',
  'own.stop-series': 'An diese Serie nicht mehr erinnern',
  'own.stopped': 'Du bekommst keine Erinnerungen mehr daran.',
  'own.too-late': '{title} beginnt zu bald für eine Erinnerung.',
  'own.why': 'Du hast mich um diese Erinnerung gebeten.',
};
