import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'Bitte beachten: {host} sieht nicht nach einer Seite von {organisation} aus.',
  'warning.punycode':
    'Bitte beachten: {host} ist nicht in lateinischen Buchstaben geschrieben und kann wie eine andere Seite aussehen.',
  'warning.short': 'Bitte beachten: {host} sieht nach einem Linkverkürzer aus. Wohin führt er?',
  'warning.similar': 'Bitte beachten: Das ähnelt einem Eintrag, der schon offen ist: {title}',
  'warning.tracking': 'Bitte beachten: Aus dem Link wurden Tracking-Parameter entfernt ({names}).',
};
