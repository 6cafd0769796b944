/** What a reminder in a channel says besides the call itself. */
export const reminder = {
  'reminder.cancelled': '*This call is cancelled.*',
  'reminder.cancelled-title': 'Cancelled: {title}',
  'reminder.check-title': 'Please check: {title}',
  'reminder.gone':
    '*This call is no longer in the calendar.* It was not marked as cancelled: please check with the organisers.',
  'reminder.length': 'Length: {length}.',
  'reminder.moved': 'Moved: it was ~{time}~',
  'reminder.new-time': 'New time',
  'reminder.planned': 'It was planned for {time}.',
  'reminder.starts': '{title}. {left}: {time}.',
  'reminder.tentative': 'Not confirmed yet.',
  'reminder.updated': 'Updated',
} as const;
