import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': '网址：{address}',
  'card.answer': '回答：{answer}',
  'card.approved': '*已批准* （{person}）。',
  'card.asked': '{person} 提问：{question}',
  'card.change':
    '*{kind, select, job {修改展示中的职位} news {修改展示中的文章} session {修改展示中的演讲} other {修改展示中的征稿}}*',
  'card.claim': '我来处理',
  'card.claimed': '由 {person} 处理。',
  'card.expired': '*已过期。* 无需再做什么。',
  'card.filled': '*已招满。* 无需再做什么。',
  'card.first': '最初由 {person} 提交。',
  'card.listed-now': '*目前展示的内容：* {title}',
  'card.new': '*{kind, select, job {新职位} news {新文章} session {新演讲} other {新征稿}}*',
  'card.no-answer': '回答：尚未回答',
  'card.nudge': '此内容自 {since} 起等待决定：{title}',
  'card.nudge-anyone': '有人可以看一下吗？',
  'card.nudge-one': '{person}，可以看一下吗？',
  'card.offered': '由 {person} 提交（此前：{accepted} 条通过，{rejected} 条被拒，{waiting} 条等待），{since}',
  'card.offered-first': '由 {person} 首次提交，{since}',
  'card.rejected': '*已拒绝* （{person}）：{reason}',
  'card.withdrawn': '*已撤回。* 由提交者撤回。无需再做什么。',
};
