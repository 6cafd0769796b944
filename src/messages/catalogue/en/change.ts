/** What the reply in a reminder's thread says when its call has changed. */
export const change = {
  'change.cancelled': '*Cancelled.* The call planned for {time} does not take place.',
  'change.join-changed': 'The link to join has changed: {link}',
  'change.join-gone': 'The link to join was taken out of the calendar.',
  'change.length': '*New length:* {length} (it was {before}).',
  'change.length-unknown': '*New length:* {length}',
  'change.moved': '*Moved* to {time}',
  'change.removed':
    '*No longer in the calendar.* The call was planned for {time}. It was not marked as cancelled: please check with the organisers before you join.',
  'change.renamed': '*New title:* {title}',
  'change.restored': '*It takes place after all.*',
  'change.restored-at': '*It takes place after all:* {time}',
  'change.was-time': 'It was ~{time}~',
  'change.was-title': 'It was: {title}',
} as const;
