import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Bitte beide Zeiten angeben oder keine.',
  'settings.call': 'Erinnerungen an Calls, um die ich gebeten habe',
  'settings.cfp': 'Erinnerungen an Calls for Papers, um die ich gebeten habe',
  'settings.change': 'Einstellungen ändern',
  'settings.heading': 'Deine Einstellungen',
  'settings.language': 'Sprache',
  'settings.language-line': 'Sprache: {language}',
  'settings.lead': 'Erinnerungen an Calls kommen',
  'settings.lead-hour': 'Eine Stunde vorher',
  'settings.lead-minutes': 'Zehn Minuten vorher',
  'settings.lead-line':
    'Erinnerungen an Calls: {lead, select, off {aus} 1h {eine Stunde vorher} other {zehn Minuten vorher}}',
  'settings.cfp-line': 'Erinnerungen an Calls for Papers: {wanted, select, yes {an} other {aus}}',
  'settings.messages': 'Direktnachrichten',
  'settings.messages-hint': 'Was aus deinen Beiträgen wird, erfährst du immer.',
  'settings.profile': 'Wie in meinem Slack-Profil',
  'settings.quiet-from': 'Ruhezeit von',
  'settings.quiet-hint': 'In dieser Zeit keine Direktnachrichten; was danach zu spät ist, entfällt.',
  'settings.quiet-line': 'Ruhezeit: {from} bis {to}',
  'settings.quiet-none': 'Ruhezeit: keine',
  'settings.quiet-to': 'Ruhezeit bis',
  'settings.save': 'Speichern',
  'settings.title': 'Einstellungen',
  'settings.zone': 'Zeitzone',
  'settings.zone-line': 'Zeitzone: {zone}',
};
