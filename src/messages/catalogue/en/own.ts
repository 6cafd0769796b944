/** One’s own reminders of calls. */
export const own = {
  'own.also': 'Also soon:',
  'own.gone': 'This call is no longer in the calendar, so there is nothing to remind you of.',
  'own.muted':
    'You have turned reminders of calls off in my Home, so none is sent until you turn them on again.',
  'own.remind': 'Remind me',
  'own.series': 'Remind me of the whole series',
  'own.set':
    'I will remind you of {title} by direct message, {lead, select, 1h {one hour} other {ten minutes}} before.',
  'own.set-series':
    'I will remind you of every call of this series by direct message, {lead, select, 1h {one hour} other {ten minutes}} before.',
  'own.stop-call': 'Stop for this call',
  'own.stop-series': 'Stop for this series',
  'own.stopped': 'You get no more reminders of this.',
  'own.too-late': '{title} begins too soon for a reminder.',
  'own.why': 'You asked me to remind you.',
} as const;
