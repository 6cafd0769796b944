import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Indica entrambi gli orari o nessuno.',
  'settings.call': 'Promemoria delle chiamate che ho chiesto',
  'settings.cfp': 'Promemoria delle call for papers che seguo',
  'settings.change': 'Modifica impostazioni',
  'settings.heading': 'Le tue impostazioni',
  'settings.language': 'Lingua',
  'settings.language-line': 'Lingua: {language}',
  'settings.lead': 'I promemoria delle chiamate arrivano',
  'settings.lead-hour': 'Un’ora prima',
  'settings.lead-minutes': 'Dieci minuti prima',
  'settings.lead-line':
    'Promemoria delle chiamate: {lead, select, off {disattivati} 1h {un’ora prima} other {dieci minuti prima}}',
  'settings.cfp-line': 'Promemoria delle call for papers: {wanted, select, yes {attivi} other {disattivati}}',
  'settings.messages': 'Messaggi diretti',
  'settings.messages-hint': 'L’esito di ciò che condividi ti viene sempre comunicato.',
  'settings.profile': 'Come nel mio profilo Slack',
  'settings.quiet-from': 'Inizio delle ore di silenzio',
  'settings.quiet-hint':
    'Nessun messaggio diretto in queste ore; ciò che poi sarebbe troppo tardi non viene inviato.',
  'settings.quiet-line': 'Ore di silenzio: dalle {from} alle {to}',
  'settings.quiet-none': 'Ore di silenzio: nessuna',
  'settings.quiet-to': 'Fine delle ore di silenzio',
  'settings.save': 'Salva',
  'settings.title': 'Impostazioni',
  'settings.zone': 'Fuso orario',
  'settings.zone-line': 'Fuso orario: {zone}',
};
