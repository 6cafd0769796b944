import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt':
    '{title} : {answers, plural, one {# personne a répondu} many {# personnes ont répondu} other {# personnes ont répondu}}.',
  'result.alt-means': 'Moyennes des derniers appels : {means}.',
  'result.answered':
    '{answers, plural, one {# personne a répondu} many {# personnes ont répondu} other {# personnes ont répondu}}',
  'result.count':
    '{answers, plural, one {# personne a répondu} many {# personnes ont répondu} other {# personnes ont répondu}}. Les nombres sont donnés de cinq en cinq, et aucun de cinq ou moins.',
  'result.few': 'Moins de {quorum} réponses : rien n’est montré à personne, et elles sont détruites.',
  'result.few-chose': '_rien que plus de cinq personnes aient choisi_',
  'result.few-wrote': '_moins de cinq personnes ont écrit quelque chose, ce n’est donc pas montré_',
  'result.line': '{answer} : {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': 'de {from} à {to}',
  'result.mean': 'Moyenne : {mean} sur 5',
  'result.more-than-five': 'plus de cinq',
  'result.next':
    'Prochaine étape : choisissez « {button} » pour publier les chiffres dans {channel}, sans les textes. {command} montre comment étaient les derniers appels.',
  'result.not-shown': 'non montré : trop peu de réponses identiques',
  'result.or-more': '{count} ou plus',
  'result.said': 'Ce que vous avez dit : {title}',
  'result.spread': '_trop dispersé pour être montré_',
  'result.tell': 'Le dire au canal',
  'result.thanks': 'Merci à toutes les personnes qui ont répondu.',
  'result.title': '*Ce qui a été dit de {title}* ({when})',
  'result.trend': 'Moyenne des derniers appels',
  'result.two-marks': '{from} ou {to}',
};
