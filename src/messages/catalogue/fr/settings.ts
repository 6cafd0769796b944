import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Indiquez les deux heures, ou aucune.',
  'settings.call': 'Rappels d’appels que j’ai demandés',
  'settings.cfp': 'Rappels d’appels à contributions que je suis',
  'settings.change': 'Modifier les réglages',
  'settings.heading': 'Vos réglages',
  'settings.language': 'Langue',
  'settings.language-line': 'Langue : {language}',
  'settings.lead': 'Les rappels d’appels arrivent',
  'settings.lead-hour': 'Une heure avant',
  'settings.lead-minutes': 'Dix minutes avant',
  'settings.lead-line':
    'Rappels d’appels : {lead, select, off {désactivés} 1h {une heure avant} other {dix minutes avant}}',
  'settings.cfp-line':
    'Rappels d’appels à contributions : {wanted, select, yes {activés} other {désactivés}}',
  'settings.messages': 'Messages directs',
  'settings.messages-hint': 'Ce que devient ce que vous partagez vous est toujours dit.',
  'settings.profile': 'Comme dans mon profil Slack',
  'settings.quiet-from': 'Heures calmes de',
  'settings.quiet-hint':
    'Aucun message direct à ces heures ; ce qui serait ensuite trop tard n’est pas envoyé.',
  'settings.quiet-line': 'Heures calmes : de {from} à {to}',
  'settings.quiet-none': 'Heures calmes : aucune',
  'settings.quiet-to': 'Heures calmes jusqu’à',
  'settings.save': 'Enregistrer',
  'settings.title': 'Réglages',
  'settings.zone': 'Fuseau horaire',
  'settings.zone-line': 'Fuseau horaire : {zone}',
};
