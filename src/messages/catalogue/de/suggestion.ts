import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': 'Worüber sollten wir sprechen?',
  'suggestion.form-note':
    'Es geht sofort und ohne deinen Namen an die Organisatoren, und dein Name wird nicht gespeichert. Slack kann sehen, dass du es geschickt hast.',
  'suggestion.heading': '*Themenvorschläge.* Niemand kann erkennen, von wem sie sind.',
  'suggestion.leave': 'Nicht übernehmen',
  'suggestion.left': 'Danke. Daraus wird kein Thema.',
  'suggestion.sent': 'Dein Vorschlag ist bei den Organisatoren, ohne deinen Namen.',
  'suggestion.take': 'Zum Thema machen',
  'suggestion.take-hint':
    'Wie Mitglieder es sehen: höchstens {most} Zeichen, und nichts, das verrät, wessen Idee es war.',
  'suggestion.taken': 'Jetzt ist es ein Thema, für das Mitglieder stimmen können.',
};
