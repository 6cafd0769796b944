import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*Ordre du jour :* {when}',
  'agenda.none': 'Rien n’est encore prévu pour les prochains appels.',
  'agenda.open': 'Encore libres : {calls}.',
  'agenda.plan': '{command} plan ouvre le formulaire de chacun d’eux.',
  'agenda.plan-call': 'Planifier cet appel',
  'agenda.suggest':
    'Un sujet ou une personne à inviter en tête ? {command} topics recueille les suggestions.',
  'agenda.tags': 'Étiquettes : {tags}',
  'agenda.wanted': 'Ce dont les membres veulent le plus parler : {topics}',
};
