import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Chamada',
  'agenda-form.call-gone':
    'Esta chamada já não está no calendário, por isso não se pode planear nada para ela.',
  'agenda-form.guests': 'Pessoas convidadas',
  'agenda-form.guests-hint': 'Uma por linha: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'O que esvaziou continua no ficheiro da comunidade ou numa tabela: retire-o aí, por favor.',
  'agenda-form.link-hint': 'A começar por https://',
  'agenda-form.organisers-only':
    'Só os organizadores desta comunidade podem planear as suas chamadas. Se tem em mente um tema ou uma pessoa convidada, diga a um deles.',
  'agenda-form.next': 'Seguinte',
  'agenda-form.page': 'Link para a pauta',
  'agenda-form.points': 'Pontos da pauta',
  'agenda-form.points-hint': 'Um por linha',
  'agenda-form.rsvp': 'Link de inscrição',
  'agenda-form.save': 'Guardar',
  'agenda-form.saved': 'Obrigado. Dentro de um minuto estará em todas as mensagens sobre {title}.',
  'agenda-form.tags': 'Etiquetas',
  'agenda-form.tags-hint': 'Separadas por vírgulas',
  'agenda-form.time': '{time}. A hora vem do calendário.',
  'agenda-form.title': 'Planear uma chamada',
  'agenda-form.topic': 'Tema',
};
