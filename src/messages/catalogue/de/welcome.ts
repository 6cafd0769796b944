import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'Der nächste Call, der in deinen Tag passt:',
  'welcome.hello': 'Willkommen bei {community}.',
  'welcome.home':
    'Mein Home (klick auf meinen Namen, dann auf „Home“) zeigt die Calls nach deiner Uhr und was du ein- oder ausschalten kannst.',
  'welcome.once': 'Das ist die einzige Nachricht, die ich ungefragt schicke.',
  'welcome.start': 'Gute Orte für den Anfang: {channels}',
};
