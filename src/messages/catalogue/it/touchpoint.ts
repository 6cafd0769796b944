import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Tutte le chiamate nel calendario:',
  'touchpoint.cancelled': '*Questa chiamata è annullata.* Era prevista per:',
  'touchpoint.clock': 'Gli orari sono quelli del tuo orologio: {zone}.',
  'touchpoint.fit-all': 'tutte le {of} previste ti vanno bene',
  'touchpoint.fit-some': 'ti vanno bene {awake} delle {of} previste',
  'touchpoint.fits': 'Ciò che cade durante la tua giornata (dalle 07:00 alle 23:00), dal più comodo:',
  'touchpoint.fits-none':
    'Nulla di ciò che è previsto cade durante la tua giornata (dalle 07:00 alle 23:00).',
  'touchpoint.fits-night': 'Solo di notte per te:',
  'touchpoint.help': 'Sulle chiamate della comunità:',
  'touchpoint.help-agenda': '{command} agenda: che cosa è previsto per le prossime chiamate',
  'touchpoint.help-all': '{command} all: tutte le chiamate delle prossime settimane',
  'touchpoint.help-feedback':
    '{command} feedback: come sono andate le ultime chiamate, per gli organizzatori; feedback csv come file',
  'touchpoint.help-fits': '{command} fits: quali chiamate cadono durante la tua giornata, dalla più comoda',
  'touchpoint.help-help': '{command} help: questo elenco',
  'touchpoint.help-next':
    '{command} next: le prossime chiamate nel tuo orario (anche se non scrivi nessuna parola)',
  'touchpoint.help-plan':
    '{command} plan: per gli organizzatori: pianificare una chiamata, con tema, ospiti e link',
  'touchpoint.help-propose': '{command} propose: proporre una tua sessione',
  'touchpoint.help-recordings': '{command} recordings: registrazioni e note delle chiamate passate',
  'touchpoint.help-topics': '{command} topics: di che cosa vogliono parlare i membri, e il tuo voto',
  'touchpoint.more':
    '{count, plural, one {C’è # altra: {command} all} other {Ce ne sono altre #: {command} all}}',
  'touchpoint.offsets': '{first}, poi {next}',
};
