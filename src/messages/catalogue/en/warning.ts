/** What a moderator should look at twice. */
export const warning = {
  'warning.other-host': 'Please note: {host} does not look like a page of {organisation}.',
  'warning.punycode':
    'Please note: {host} is written in other letters than Latin ones and may look like another site.',
  'warning.short': 'Please note: {host} looks like a link shortener. Where does it lead?',
  'warning.similar': 'Please note: this looks like one that is open already: {title}',
  'warning.tracking': 'Please note: tracking parameters were taken out of the link ({names}).',
} as const;
