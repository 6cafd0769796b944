import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'Danke. Der Kalender wird jetzt noch einmal gelesen, und es gilt, was darin steht.',
  'reply.call-gone':
    'Dieser Call steht nicht mehr im Kalender der Community, also gibt es keine Datei dafür.',
  'reply.decided': 'Das ist schon entschieden; es ist nichts mehr zu tun.',
  'reply.fault':
    'Das hat leider nicht geklappt. Bitte versuch es in einer Minute noch einmal; wenn es dabei bleibt, nenne einem Organisator diese Kennung: {reference}',
  'reply.fault-form':
    'Das hat nicht geklappt. Bitte schließ dieses Fenster und versuch es in einer Minute noch einmal; wenn es dabei bleibt, nenne einem Organisator diese Kennung: {reference}',
  'reply.fault-title': 'Das tut mir leid',
  'reply.file': 'Die Kalenderdatei liegt in deinen Direktnachrichten mit mir.',
  'reply.file-text': '{title}: Öffne diese Datei, um den Call in deinen Kalender einzutragen.',
  'reply.loading': 'Einen Moment …',
  'reply.loading-title': 'Einen Moment',
  'reply.not-organiser':
    'Das können nur die Organisatoren dieser Community entscheiden. Bitte wende dich an einen von ihnen.',
  'reply.outdated':
    'Der Kalender hat sich seit dieser Frage geändert, also ist hier nichts zu entscheiden. Falls noch etwas offen ist, fragt eine neuere Nachricht danach.',
  'reply.posting': 'Danke. Die Nachricht wird jetzt noch einmal gesendet.',
  'reply.refused': 'Danke. Die letzte Kopie bleibt, bis sich der Kalender ändert.',
  'reply.there': 'Danke. Sie wird nicht noch einmal gesendet.',
  'reply.too-late':
    'Für diese Nachricht ist es zu spät, also wird sie nicht gesendet. Es ist nichts mehr zu tun.',
};
