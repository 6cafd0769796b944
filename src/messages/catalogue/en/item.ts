/** What is said alike of everything that members share. */
export const item = {
  'item.link': 'Link: {link}',
  'item.open':
    '{kind, select, job {Open the listing} news {Open the article} session {Open the session} other {Open the page}}',
} as const;
