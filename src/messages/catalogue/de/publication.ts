import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*Nicht mehr gelistet:* Die Zeit ist abgelaufen. Es kann noch offen sein: Das steht auf der eigenen Seite.',
  'publication.filled': '*Besetzt:* Diese Stelle ist vergeben.',
  'publication.withdrawn':
    '*Zurückgezogen* von der Person, die {kind, select, job {diese Stelle} news {diesen Artikel} session {diese Session} other {diesen Call for Papers}} geteilt hat.',
};
