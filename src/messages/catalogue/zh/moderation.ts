import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': '批准',
  'moderation.ask': '提问',
  'moderation.ask-title': '询问提交者',
  'moderation.changed': '您查看之后内容有改动。请重新查看卡片再作决定。',
  'moderation.closed': '此项已关闭，无需再做什么。',
  'moderation.decided-by': '{person} 已作出决定，无需再做什么。',
  'moderation.duplicate': '已有另一条使用此链接的内容正在展示或等待审核，因此未作任何决定。',
  'moderation.edit': '编辑并批准',
  'moderation.enough-questions': '已提过 {count, plural, other {# 个问题}}。请作出决定，或直接联系提交者。',
  'moderation.not-moderator': '只有本社区的审核员可以这样做。请联系其中一位。',
  'moderation.own': '这是您自己提交的，请由另一位审核员决定。',
  'moderation.question': '问题',
  'moderation.question-hint': '问题会通过私信发给对方，回答会显示在卡片上。',
  'moderation.reason': '理由',
  'moderation.reason-about': '与开源项目办公室（OSPO）无关',
  'moderation.reason-chosen': '{reason}。',
  'moderation.reason-link': '链接的内容与描述不符',
  'moderation.reason-listed': '已在展示中',
  'moderation.reason-missing': '缺少重要信息',
  'moderation.reason-other': '其他理由',
  'moderation.reason-rules': '不符合本社区的规则',
  'moderation.reason-with-words': '{reason}。{words}',
  'moderation.reject': '拒绝',
  'moderation.thanks': '谢谢。卡片稍后会显示。',
  'moderation.words': '补充说明',
  'moderation.words-hint': '提交者会看到两者。',
};
