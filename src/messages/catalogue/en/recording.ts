/** What is left of a call: its recording and notes. */
export const recording = {
  'recording.add': 'Add recording and notes',
  'recording.ask': '*Recording and notes* of {title}, {when}',
  'recording.call': 'A call',
  'recording.done': 'Thank you. Nothing more to do.',
  'recording.left': 'What is left of this call: {links}',
  'recording.list': 'Recordings and notes of past calls, newest first:',
  'recording.next':
    'Next: add what there is. It then stands in the thread of its reminder and in the list of recordings.',
  'recording.none': 'There are no recordings yet. They stand here as soon as organisers add one.',
  'recording.notes': 'Notes',
  'recording.recording': 'Recording',
  'recording.so-far': 'So far: {links}',
} as const;
