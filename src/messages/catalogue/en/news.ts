/** An article: what is shown of it, and its form. */
export const news = {
  'news.link': 'Link',
  'news.link-hint': 'The article itself, beginning with https://',
  'news.summary': 'Summary',
  'news.summary-hint': 'One line: what is it about?',
  'news.tag': 'Tag',
  'news.tagged': 'Tag: {tag}',
} as const;
