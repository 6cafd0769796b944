import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, other {# 个大会}}',
  'cfp-list.alone': '{command} 只向您显示此列表。',
  'cfp-list.event': '没有开放征稿的大会',
  'cfp-list.found':
    '*{what}*{sought, select, yes {（“{query}”）} other {}}{paged, select, yes {，第 {page} 页，共 {pages} 页} other {}}',
  'cfp-list.help': '{command} 列出开放的征稿，截止早的在前。只有您能看到。',
  'cfp-list.help-add': '{command} add 打开表单以推荐征稿；先由审核员审核。',
  'cfp-list.help-all': '{command} all 也列出没有开放征稿的大会；后面可用同样的筛选词。',
  'cfp-list.help-date': '没有时间的日期，以地球上任何地方（AoE）当天结束为准。页面本身可能更早关闭。',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d 用于筛选：每个词都要符合。会在名称、地点和话题中查找；可识别地区（europe、asia、apac、emea、amer…）、英文国家名和 online，以及 closing:14d、topic:…、country:de。需要连在一起的几个词请加引号。',
  'cfp-list.help-hint': '{command} help 说明如何筛选。',
  'cfp-list.help-mine': '{command} mine 列出您设置了提醒的征稿和您推荐的征稿。',
  'cfp-list.later': '之后截止',
  'cfp-list.month': '一个月内截止',
  'cfp-list.nearest': '{count, plural, other {去掉{words}后有 # 个：}}',
  'cfp-list.next': '下一页',
  'cfp-list.none': '目前没有开放的征稿。{command} all 列出已知的大会，{command} add 可推荐一个。',
  'cfp-list.nothing': '没有符合“{query}”的征稿。',
  'cfp-list.nothing-next':
    '{command} 列出所有开放的征稿，{command} all 还列出大会，{command} add 可推荐一个。',
  'cfp-list.off': '本社区不在这里列出征稿。请联系组织者。',
  'cfp-list.open': '{count, plural, other {# 个征稿}}',
  'cfp-list.previous': '上一页',
  'cfp-list.share': '分享到此频道',
  'cfp-list.soon': '即将开放',
  'cfp-list.undated': '开放中，截止日期未知',
  'cfp-list.unknown': '我不认识筛选词“{word}”。{command} help 列出可用的筛选词。',
  'cfp-list.week': '一周内截止',
  'cfp-list.word': '“{word}”',
};
