import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*Der Newsletter vom {date} entsteht gerade.* Wovon sollten andere wissen?',
  'newsletter.ask-organiser': 'Bitte sag es bis {moment} einem Organisator.',
  'newsletter.ask-share': 'Bitte teile es bis {moment} mit {commands}; Moderatoren sehen es sich vorher an.',
  'newsletter.asked-draft': 'Der Entwurf des Newsletters vom {date} kommt gleich in {channel}.',
  'newsletter.asked-preview':
    'Der Newsletter vom {date}, so wie er jetzt ist, kommt gleich als Direktnachricht zu dir.',
  'newsletter.contents':
    'Darin: {jobs, plural, one {# Stelle} other {# Stellen}}, {news, plural, one {# Neuigkeit} other {# Neuigkeiten}}, {events, plural, one {# Konferenz} other {# Konferenzen}}.',
  'newsletter.date': '„{found}“ ist kein Tag, den ich verstehe. Bitte schreib ihn so: {today}',
  'newsletter.discard-none':
    'Es gibt keinen Entwurf vom {date}, der als gesendet gilt. Es ist nichts zu tun.',
  'newsletter.discard-which': 'Bitte nenne die Ausgabe, zum Beispiel `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Notiert: Die Ausgabe vom {date} wurde nicht gesendet. Was in ihrem Entwurf stand, wird für die nächste angeboten.',
  'newsletter.doubts': '*Bitte ansehen ({count}):*',
  'newsletter.draft':
    '*Der Entwurf des Newsletters {numbered, select, yes {{number} } other {}}vom {date} ist da*{again, select, yes {, Entwurf {ordinal}} other {}}{asked, select, yes { (gewünscht von {person})} other {}}',
  'newsletter.far':
    '{date} ist zu weit von heute ({today}) entfernt: Ich mache Ausgaben des letzten Monats und der nächsten drei. Bitte prüfe das Jahr.',
  'newsletter.help-date':
    'Ein Datum hinter `preview` oder `draft` meint die Ausgabe dieses Tages. Ich sende und veröffentliche nie selbst.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` sagt, dass die Entwürfe dieser Ausgabe nicht gesendet wurden: Was darin steht, kommt in die nächste.',
  'newsletter.help-draft':
    '`{command} draft` gibt sie allen Organisatoren und legt ihren Pull Request an oder aktualisiert ihn, wenn ein Repository eingerichtet ist.',
  'newsletter.help-preview':
    '`{command} preview` schickt dir allein die nächste Ausgabe, so wie sie jetzt wäre.',
  'newsletter.in-full': 'Die zweite Datei enthält diese Listen vollständig.',
  'newsletter.left-out': '*Weggelassen ({count}):*',
  'newsletter.more': '… und {count} weitere',
  'newsletter.next':
    'Nächster Schritt: Bitte lies ihn, bevor er gesendet wird. Ich sende und veröffentliche nichts selbst.',
  'newsletter.off':
    'Der Newsletter dieser Community wird nicht hier gemacht. Bitte frag einen Organisator: `newsletter` lässt sich in `community.yml` eintragen.',
  'newsletter.preview': '*Vorschau des Newsletters {numbered, select, yes {{number} } other {}}vom {date}*',
  'newsletter.preview-next':
    'Niemand sonst hat ihn gesehen. Nächster Schritt: `draft` statt `preview` gibt ihn allen Organisatoren.',
  'newsletter.pull': 'Pull Request: {link}',
  'newsletter.pull-late': '*Der Pull Request des Newsletters vom {date} ist da:* {link}',
  'newsletter.pull-missing': 'Es gibt keinen Pull Request: {reason}.',
};
