import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': 'aktiv',
  'working-group.channel': 'Channel: {channel}',
  'working-group.completed': 'abgeschlossen',
  'working-group.help': 'Zu den Arbeitsgruppen der Community:',
  'working-group.help-all': '{command}: alle, jede mit ihrem nächsten Treffen nach deiner Uhr',
  'working-group.help-fits': '{command} fits: welche Treffen in deine Wachzeit fallen, die besten zuerst',
  'working-group.help-help': '{command} help: diese Liste',
  'working-group.help-one': '{command} und ein Name oder ein Teil davon: alles über eine',
  'working-group.led': 'Stand: {state}, geleitet von {lead}',
  'working-group.mailing-list': 'Mailingliste',
  'working-group.maintenance': 'in Pflege',
  'working-group.moderated': 'Moderiert von {names}',
  'working-group.more': 'Mehr über eine: {command} und ihr Name.',
  'working-group.next': 'Nächstes Treffen: {when}',
  'working-group.next-none': 'Nächstes Treffen: keines im Kalender.',
  'working-group.next-several': 'Nächste Treffen:',
  'working-group.none': 'Hier gibt es keine Arbeitsgruppen.',
  'working-group.notes': 'Notizen der Treffen',
  'working-group.paused': 'pausiert',
  'working-group.repository': 'Repository',
  'working-group.state': 'Stand: {state}',
  'working-group.unknown':
    'Es gibt keine Arbeitsgruppe „{words}“. Es gibt: {names}. {command} help sagt, was ich verstehe.',
  'working-group.which': 'Welche davon meinst du? {names}',
};
