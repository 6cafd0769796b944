/** The form in which organisers plan a call. */
export const agendaForm = {
  'agenda-form.call': 'Call',
  'agenda-form.call-gone': 'This call is no longer in the calendar, so nothing can be planned for it.',
  'agenda-form.guests': 'Guests',
  'agenda-form.guests-hint': 'One a line: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    "What you emptied stands in the community's file or a table still: please take it out there.",
  'agenda-form.link-hint': 'Beginning with https://',
  'agenda-form.organisers-only':
    "Only this community's organisers can plan its calls. If you have a topic or a guest in mind, please tell one of them.",
  'agenda-form.next': 'Next',
  'agenda-form.page': 'Link to the agenda',
  'agenda-form.points': 'Points of the agenda',
  'agenda-form.points-hint': 'One a line',
  'agenda-form.rsvp': 'Link to sign up',
  'agenda-form.save': 'Save',
  'agenda-form.saved': 'Thank you. Within a minute it stands in every message about {title}.',
  'agenda-form.tags': 'Tags',
  'agenda-form.tags-hint': 'Divided by commas',
  'agenda-form.time': '{time}. The time comes from the calendar.',
  'agenda-form.title': 'Plan a call',
  'agenda-form.topic': 'Topic',
} as const;
