import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*Chiusa in anticipo:* {name} non accetta più proposte.',
  'cfp-post.closing':
    '{count, plural, one {Una call for papers chiude tra poco} other {# call for papers chiudono tra poco}}',
  'cfp-post.commands': '{command} le elenca e le filtra; {command} add ne suggerisce una.',
  'cfp-post.earlier': '*Meno tempo per {name}:* {due}.',
  'cfp-post.extended': '*Più tempo per {name}:* {due}.',
  'cfp-post.is-closed': 'Questa call for papers è chiusa',
  'cfp-post.is-withdrawn': 'Questa call for papers è stata ritirata',
  'cfp-post.more':
    '{count, plural, one {E # altra: {command} le elenca tutte, {command} closing:14d quelle in chiusura.} other {E altre #: {command} le elenca tutte, {command} closing:14d quelle in chiusura.}}',
  'cfp-post.opened':
    '{count, plural, one {Una call for papers è aperta} other {# call for papers sono aperte}}',
  'cfp-post.reopened': '*Di nuovo aperta:* {name} accetta proposte, {due}.',
  'cfp-post.was': 'Prima era {due}.',
  'cfp-post.week': 'Call for papers di questa settimana',
  'cfp-post.withdrawn':
    '*Ritirata:* la call for papers di {name} non è più in elenco. Controlla la sua pagina prima di scrivere.',
};
