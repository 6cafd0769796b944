import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': 'attivo',
  'working-group.channel': 'Canale: {channel}',
  'working-group.completed': 'concluso',
  'working-group.help': 'Sui gruppi di lavoro della comunità:',
  'working-group.help-all': '{command}: tutti, ognuno con la prossima riunione nel tuo orario',
  'working-group.help-fits':
    '{command} fits: quali riunioni cadono durante la tua giornata, dalla più comoda',
  'working-group.help-help': '{command} help: questo elenco',
  'working-group.help-one': '{command} e un nome, o una sua parte: tutto su uno',
  'working-group.led': 'Stato: {state}, guidato da {lead}',
  'working-group.mailing-list': 'Mailing list',
  'working-group.maintenance': 'in mantenimento',
  'working-group.moderated': 'Moderato da {names}',
  'working-group.more': 'Di più su uno: {command} e il suo nome.',
  'working-group.next': 'Prossima riunione: {when}',
  'working-group.next-none': 'Prossima riunione: nessuna nel calendario.',
  'working-group.next-several': 'Prossime riunioni:',
  'working-group.none': 'Qui non ci sono gruppi di lavoro.',
  'working-group.notes': 'Note delle riunioni',
  'working-group.paused': 'in pausa',
  'working-group.repository': 'Repository',
  'working-group.state': 'Stato: {state}',
  'working-group.unknown':
    'Non c’è nessun gruppo di lavoro «{words}». Ci sono: {names}. {command} help dice che cosa capisco.',
  'working-group.which': 'Quale di questi intendi? {names}',
};
