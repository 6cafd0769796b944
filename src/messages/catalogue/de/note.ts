import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'Zu {title}',
  'note.answer': 'Antworten',
  'note.approved': 'Es wurde angenommen und in {channel} veröffentlicht.',
  'note.approved-edited':
    'Es wurde angenommen und in {channel} veröffentlicht. Ein Moderator hat den Wortlaut geändert.',
  'note.change-rejected':
    'Die Moderatoren haben die Änderung nicht angenommen; es bleibt gelistet, wie es war.',
  'note.expired':
    'Es ist nicht mehr gelistet: Die Zeit ist abgelaufen. Wenn es noch offen ist, sende es gern noch einmal mit {command}.',
  'note.listed-until': 'Es bleibt bis {date} gelistet.',
  'note.next':
    'Wenn sich das beheben lässt, sende es gern noch einmal mit {command}. Wenn du es anders siehst, schreib bitte einem Moderator: {moderators}',
  'note.question': 'Die Moderatoren haben eine Frage, bevor sie entscheiden:',
  'note.question-answer': 'Bitte antworte mit dem Button unten.',
  'note.reason': 'Ihr Grund: {reason}',
  'note.rejected': 'Die Moderatoren haben es diesmal nicht angenommen.',
  'note.renew': 'Verlängern',
  'note.renew-or-end':
    'Wähle „Verlängern“, um es zu behalten, oder sag unten, dass es besetzt oder zurückgezogen ist.',
  'note.still-open': 'Ist es noch offen? Es bleibt bis {date} gelistet.',
  'note.thanks': 'Danke fürs Teilen.',
};
