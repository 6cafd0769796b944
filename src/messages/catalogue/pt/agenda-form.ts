import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Chamada',
  'agenda-form.call-gone':
    'Esta chamada não está mais no calendário, por isso não há nada a planejar para ela.',
  'agenda-form.guests': 'Pessoas convidadas',
  'agenda-form.guests-hint': 'Uma por linha: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'O que você esvaziou continua no arquivo da comunidade ou em uma tabela: remova de lá também.',
  'agenda-form.link-hint': 'Começa com https://',
  'agenda-form.organisers-only':
    'Só os organizadores desta comunidade podem planejar as chamadas. Se você tem um tema ou uma pessoa convidada em mente, conte a um deles.',
  'agenda-form.next': 'Próximo',
  'agenda-form.page': 'Link para a pauta',
  'agenda-form.points': 'Pontos da pauta',
  'agenda-form.points-hint': 'Um por linha',
  'agenda-form.rsvp': 'Link de inscrição',
  'agenda-form.save': 'Salvar',
  'agenda-form.saved': 'Obrigado. Em até um minuto, isso aparecerá em todas as mensagens sobre {title}.',
  'agenda-form.tags': 'Etiquetas',
  'agenda-form.tags-hint': 'Separadas por vírgulas',
  'agenda-form.time': '{time}. A hora vem do calendário.',
  'agenda-form.title': 'Planejar uma chamada',
  'agenda-form.topic': 'Tema',
};
