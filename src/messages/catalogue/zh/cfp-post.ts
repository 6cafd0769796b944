import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*提前截止：* {name} 不再接受投稿。',
  'cfp-post.closing': '{count, plural, other {# 个征稿即将截止}}',
  'cfp-post.commands': '{command} 可列出并筛选；{command} add 可推荐一个。',
  'cfp-post.earlier': '*{name} 的截止时间提前：* {due}。',
  'cfp-post.extended': '*{name} 的截止时间延后：* {due}。',
  'cfp-post.is-closed': '此征稿已截止',
  'cfp-post.is-withdrawn': '此征稿已撤回',
  'cfp-post.more':
    '{count, plural, other {另有 # 个：{command} 列出全部，{command} closing:14d 列出即将截止的。}}',
  'cfp-post.opened': '{count, plural, other {# 个征稿已开放}}',
  'cfp-post.reopened': '*重新开放：* {name} 接受投稿，{due}。',
  'cfp-post.was': '原为：{due}。',
  'cfp-post.week': '本周征稿',
  'cfp-post.withdrawn': '*已撤回：* {name} 的征稿不再展示。动笔前请查看其页面。',
};
