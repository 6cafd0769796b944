import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}: l’ordine del giorno',
  'delivery.card': 'Per i moderatori: {title}',
  'delivery.cfp': 'Call for papers: {type, select, opened {aperte} closing {in chiusura} other {riepilogo}}',
  'delivery.cfp-change':
    '{name}: {change, select, extended {prorogata} earlier {anticipata} withdrawn {ritirata} closed {chiusa} other {riaperta}}',
  'delivery.cfp-offers': 'Per i moderatori: conferenze suggerite',
  'delivery.cfp-watch': 'Per chi la segue: {name}',
  'delivery.change': '{title}: che cosa è cambiato',
  'delivery.digest': 'La settimana del {week} a {zone}',
  'delivery.newsletter':
    'Newsletter del {date}: {type, select, handover {bozza} ask {richiesta di notizie} other {pull request}}',
  'delivery.note': 'Per chi l’ha inviato: {title}',
  'delivery.notice': 'Per gli organizzatori: un avviso',
  'delivery.nudge': 'Per i moderatori: {title} è in attesa',
  'delivery.own': '{title}, come chiesto da un membro',
  'delivery.recording': '{title}: registrazione e note',
  'delivery.recording-ask': 'Per gli organizzatori: registrazione di {title}?',
  'delivery.reminder-at': '{title}, alle {clock}',
  'delivery.reminder-before': '{title}, {lead} prima',
  'delivery.suggestions': 'Per gli organizzatori: suggerimenti di temi',
  'delivery.survey':
    '{title}: com’è andata? ({role, select, invitation {invito} nudge {promemoria} other {risposta}})',
  'delivery.survey-result': 'Per gli organizzatori: che cosa si è detto di {title}',
  'delivery.survey-said': '{title}: che cosa si è detto',
  'delivery.welcome': 'Per chi si è appena unito',
};
