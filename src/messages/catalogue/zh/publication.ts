import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired': '*已不再展示：* 期限已到。可能仍然有效，请查看其页面。',
  'publication.filled': '*已招满：* 该职位已有人选。',
  'publication.withdrawn':
    '*已撤回：* 由分享{kind, select, job {该职位} news {该文章} session {该演讲} other {该征稿}}的人撤回。',
};
