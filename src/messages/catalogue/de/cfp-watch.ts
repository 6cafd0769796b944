import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Ich erinnere dich schon an {name}, {days} {most, plural, one {Tag} other {Tage}} vor dem Schluss.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'nicht mehr gelistet',
  'cfp-watch.mine':
    '*Du wirst an {count, plural, one {# Call for Papers} other {# Calls for Papers}} erinnert*',
  'cfp-watch.more':
    '{count, plural, one {Und # weiterer: Beende einige, um ihn zu sehen.} other {Und # weitere: Beende einige, um sie zu sehen.}}',
  'cfp-watch.muted':
    'Du hast Erinnerungen an Calls for Papers in meinem Home ausgeschaltet; es kommt keine, bis du sie wieder einschaltest.',
  'cfp-watch.none':
    'Du wirst an keinen Call for Papers erinnert. „{button}“ neben einem davon in {command} sorgt dafür.',
  'cfp-watch.over':
    'Dieser Call for Papers ist nicht mehr offen oder hat noch keine Frist, also gibt es nichts, woran ich dich erinnern könnte.',
  'cfp-watch.set':
    'Ich erinnere dich per Direktnachricht {days} {most, plural, one {Tag} other {Tage}} vor dem Schluss an {name}, morgens nach deiner Uhr. Einreichungen: {due}.',
  'cfp-watch.stop': 'Nicht mehr erinnern',
  'cfp-watch.stop-one': 'Beenden',
  'cfp-watch.stopped': 'Ich erinnere dich nicht mehr an {name}.',
  'cfp-watch.stopped-unknown': 'Ich erinnere dich nicht mehr daran.',
  'cfp-watch.why': 'Du hast um diese Erinnerung gebeten. {command} mine zeigt, woran du erinnert wirst.',
};
