import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': 'Aufzeichnung und Notizen hinzufügen',
  'recording.ask': '*Aufzeichnung und Notizen* von {title}, {when}',
  'recording.call': 'Ein Call',
  'recording.done': 'Danke. Es ist nichts mehr zu tun.',
  'recording.left': 'Was von diesem Call bleibt: {links}',
  'recording.list': 'Aufzeichnungen und Notizen vergangener Calls, die neuesten zuerst:',
  'recording.next':
    'Nächster Schritt: Füge hinzu, was es gibt. Es steht dann im Thread der Erinnerung und in der Liste der Aufzeichnungen.',
  'recording.none':
    'Es gibt noch keine Aufzeichnungen. Sie stehen hier, sobald Organisatoren eine hinzufügen.',
  'recording.notes': 'Notizen',
  'recording.recording': 'Aufzeichnung',
  'recording.so-far': 'Bisher: {links}',
};
