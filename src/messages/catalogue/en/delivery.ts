/** By what organisers know a message of the bot. */
export const delivery = {
  'delivery.agenda': '{title}: its agenda',
  'delivery.card': 'For the moderators: {title}',
  'delivery.cfp': 'Calls for papers: {type, select, opened {opened} closing {closing} other {digest}}',
  'delivery.cfp-change':
    '{name}: {change, select, extended {extended} earlier {earlier} withdrawn {withdrawn} closed {closed} other {reopened}}',
  'delivery.cfp-offers': 'For the moderators: suggested conferences',
  'delivery.cfp-watch': 'For who watches it: {name}',
  'delivery.change': '{title}: what changed',
  'delivery.digest': 'The week of {week} in {zone}',
  'delivery.newsletter':
    'Newsletter of {date}: {type, select, handover {handover} ask {ask} other {pull request}}',
  'delivery.note': 'For its submitter: {title}',
  'delivery.notice': 'For the organisers: a notice',
  'delivery.nudge': 'For the moderators: {title} waits',
  'delivery.own': '{title}, as a member asked',
  'delivery.recording': '{title}: recording and notes',
  'delivery.recording-ask': 'For the organisers: recording of {title}?',
  'delivery.reminder-at': '{title}, at {clock}',
  'delivery.reminder-before': '{title}, {lead} before',
  'delivery.suggestions': 'For the organisers: suggestions of topics',
  'delivery.survey':
    '{title}: how was it? ({role, select, invitation {invitation} nudge {nudge} other {reply}})',
  'delivery.survey-result': 'For the organisers: what people said about {title}',
  'delivery.survey-said': '{title}: what people said',
  'delivery.welcome': 'For who has just joined',
} as const;
