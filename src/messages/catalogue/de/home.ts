import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': 'Die neuesten von {count}; alle stehen in {channel}.',
  'home.calls': 'Nächste Calls',
  'home.cfp': 'Calls for Papers',
  'home.cfp-left': '{days, plural, =0 {schließt heute} one {schließt in # Tag} other {schließt in # Tagen}}',
  'home.cfp-more':
    '{count, plural, one {# weiterer ist offen: {command}} other {# weitere sind offen: {command}}}',
  'home.cfp-watched': 'du wirst daran erinnert',
  'home.job': 'Neueste Stellen',
  'home.news': 'Neueste Artikel',
  'home.mine': 'Was du geteilt hast',
  'home.more-calls':
    '{count, plural, one {# weiterer Call steht im Kalender.} other {# weitere Calls stehen im Kalender.}}',
  'home.more-mine':
    '{count, plural, one {# älterer Beitrag wird nicht gezeigt.} other {# ältere Beiträge werden nicht gezeigt.}}',
  'home.no-calls': 'In den nächsten Wochen steht kein Call im Kalender.',
  'home.reminded': 'Du wirst an diesen Call erinnert.',
  'home.reminded-series': 'Du wirst an jeden Call dieser Serie erinnert.',
  'home.state-approved': 'Gelistet',
  'home.state-until': 'Gelistet bis {date}',
  'home.state-expired': 'Vorbei: Die Zeit ist abgelaufen',
  'home.state-filled': 'Besetzt',
  'home.state-pending': 'Wartet auf die Moderatoren',
  'home.state-rejected': 'Von den Moderatoren nicht angenommen',
  'home.state-withdrawn': 'Zurückgezogen',
  'home.tentative': 'Noch nicht bestätigt',
  'home.cancelled': 'Abgesagt',
  'home.topic-yours': 'Deine Stimme gilt „{title}“.',
  'home.topics': 'Themen zur Wahl',
  'home.topics-more': '{count, plural, one {# weiteres: {command}} other {# weitere: {command}}}',
  'home.times': 'Alle Zeiten nach der Uhr von {zone}.',
};
