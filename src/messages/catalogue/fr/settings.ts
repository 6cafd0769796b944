import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Indiquez les deux heures, ou aucune.',
  'settings.call': 'Rappels d’appels que j’ai demandés',
  'settings.cfp': 'Rappels d’appels à contributions que je suis',
  'settings.change': 'Modifier les paramètres',
  'settings.heading': 'Vos paramètres',
  'settings.language': 'Langue',
  'settings.language-line': 'Langue : {language}',
  'settings.lead': 'Les rappels d’appels arrivent',
  'settings.lead-hour': 'Une heure avant',
  'settings.lead-minutes': 'Dix minutes avant',
  'settings.lead-line':
    'Rappels d’appels : {lead, select, off {désactivés} 1h {une heure avant} other {dix minutes avant}}',
  'settings.cfp-line':
    'Rappels d’appels à contributions : {wanted, select, yes {activés} other {désactivés}}',
  'settings.messages': 'Messages directs',
  'settings.messages-hint': 'Vous serez toujours informé du sort de ce que vous partagez.',
  'settings.profile': 'Comme dans mon profil Slack',
  'settings.quiet-from': 'Début des heures calmes',
  'settings.quiet-hint':
    'Aucun message direct pendant ces heures ; ce qui serait ensuite trop tardif n’est pas envoyé.',
  'settings.quiet-line': 'Heures calmes : de {from} à {to}',
  'settings.quiet-none': 'Heures calmes : aucune',
  'settings.quiet-to': 'Fin des heures calmes',
  'settings.save': 'Enregistrer',
  'settings.title': 'Paramètres',
  'settings.zone': 'Fuseau horaire',
  'settings.zone-line': 'Fuseau horaire : {zone}',
};
