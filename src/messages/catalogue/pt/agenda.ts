import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*Pauta:* {when}',
  'agenda.none': 'Ainda não há nada previsto para as próximas chamadas.',
  'agenda.open': 'Ainda por decidir: {calls}.',
  'agenda.plan': '{command} plan abre o formulário de qualquer uma delas.',
  'agenda.plan-call': 'Planejar esta chamada',
  'agenda.suggest': 'Tem um tema ou uma pessoa convidada em mente? {command} topics recebe sugestões.',
  'agenda.tags': 'Etiquetas: {tags}',
  'agenda.wanted': 'Do que os membros mais querem falar: {topics}',
};
