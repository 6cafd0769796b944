import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Chiamata',
  'agenda-form.call-gone': 'Questa chiamata non è più nel calendario, quindi non c’è nulla da pianificare.',
  'agenda-form.guests': 'Ospiti',
  'agenda-form.guests-hint': 'Uno per riga: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'Ciò che hai svuotato è ancora nel file della comunità o in una tabella: toglilo da lì.',
  'agenda-form.link-hint': 'Inizia con https://',
  'agenda-form.organisers-only':
    'Solo gli organizzatori di questa comunità possono pianificarne le chiamate. Se hai in mente un tema o un ospite, dillo a uno di loro.',
  'agenda-form.next': 'Avanti',
  'agenda-form.page': 'Link all’ordine del giorno',
  'agenda-form.points': 'Punti all’ordine del giorno',
  'agenda-form.points-hint': 'Uno per riga',
  'agenda-form.rsvp': 'Link per iscriversi',
  'agenda-form.save': 'Salva',
  'agenda-form.saved': 'Grazie. Entro un minuto comparirà in ogni messaggio su {title}.',
  'agenda-form.tags': 'Etichette',
  'agenda-form.tags-hint': 'Separate da virgole',
  'agenda-form.time': '{time}. L’orario viene dal calendario.',
  'agenda-form.title': 'Pianifica una chiamata',
  'agenda-form.topic': 'Tema',
};
