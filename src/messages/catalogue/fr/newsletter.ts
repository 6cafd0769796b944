import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*La newsletter du {date} est en préparation.* Que devraient savoir les autres ?',
  'newsletter.ask-organiser': 'Dites-le à un organisateur. Date limite : {moment}.',
  'newsletter.ask-share':
    'Partagez-le avec {commands} ; les modérateurs l’examinent d’abord. Date limite : {moment}.',
  'newsletter.asked-draft': 'Le brouillon de la newsletter du {date} arrive dans {channel} dans un instant.',
  'newsletter.asked-preview':
    'La newsletter du {date}, telle qu’elle est maintenant, vous arrive par message direct dans un instant.',
  'newsletter.contents':
    'Contenu : {jobs, plural, one {# offre d’emploi} other {# offres d’emploi}}, {news, plural, one {# nouvelle} other {# nouvelles}}, {events, plural, one {# conférence} other {# conférences}}.',
  'newsletter.date': '« {found} » n’est pas un jour que je comprends. Écrivez-le ainsi : {today}',
  'newsletter.discard-none': 'Aucun brouillon du {date} ne compte comme envoyé. Rien à faire.',
  'newsletter.discard-which': 'Indiquez le numéro, par exemple `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Noté : le numéro du {date} n’a pas été envoyé. Le contenu de son brouillon est proposé pour le suivant.',
  'newsletter.doubts': '*À vérifier ({count}) :*',
  'newsletter.draft':
    '*Voici le brouillon de la newsletter {numbered, select, yes {{number} } other {}}du {date}*{again, select, yes {, brouillon {ordinal}} other {}}{asked, select, yes { (demandé par {person})} other {}}',
  'newsletter.far':
    '{date} est trop loin d’aujourd’hui ({today}) : je prépare les numéros du mois passé et des trois prochains. Vérifiez l’année.',
  'newsletter.help-date':
    'Une date après `preview` ou `draft` désigne le numéro de ce jour. Je n’envoie ni ne publie jamais un numéro moi-même.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` indique que les brouillons de ce numéro n’ont pas été envoyés : leur contenu passe au suivant.',
  'newsletter.help-draft':
    '`{command} draft` le remet à tous les organisateurs, et crée ou met à jour sa pull request si un dépôt est configuré.',
  'newsletter.help-preview':
    '`{command} preview` envoie le prochain numéro, tel qu’il serait maintenant, à vous uniquement.',
  'newsletter.in-full': 'Le second fichier contient ces listes en entier.',
  'newsletter.left-out': '*Laissés de côté ({count}) :*',
  'newsletter.more': '… et {count} de plus',
  'newsletter.next': 'Prochaine étape : relisez-le avant l’envoi. Je n’envoie et ne publie rien moi-même.',
  'newsletter.off':
    'La newsletter de cette communauté n’est pas faite ici. Adressez-vous à un organisateur, qui peut ajouter `newsletter` à `community.yml`.',
  'newsletter.preview': '*Aperçu de la newsletter {numbered, select, yes {{number} } other {}}du {date}*',
  'newsletter.preview-next':
    'Personne d’autre ne l’a vu. Prochaine étape : `draft` au lieu de `preview` le remet à tous les organisateurs.',
  'newsletter.pull': 'Pull request : {link}',
  'newsletter.pull-late': '*La pull request de la newsletter du {date} est prête :* {link}',
  'newsletter.pull-missing': 'Il n’y a pas de pull request : {reason}.',
};
