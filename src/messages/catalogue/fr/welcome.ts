import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'Le prochain appel qui convient à votre journée :',
  'welcome.groups': 'Groupes de travail : {groups}. {command} dit ce que fait chacun et quand il se réunit.',
  'welcome.hello': 'Bienvenue dans {community}.',
  'welcome.home':
    'Mon accueil (cliquez sur mon nom, puis sur « Accueil ») montre les appels à votre heure, et ce que vous pouvez activer ou désactiver.',
  'welcome.once': 'C’est le seul message que j’envoie sans qu’on me le demande.',
  'welcome.start': 'Pour commencer : {channels}',
};
