import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': '全部',
  'cfp-offers.changed': '有改动',
  'cfp-offers.decision': '以上这些',
  'cfp-offers.do': '执行',
  'cfp-offers.done': '*推荐的大会：* 这里已没有待处理的内容。',
  'cfp-offers.leave': '{count, plural, other {不采用这 # 个，直到列表有变化}}',
  'cfp-offers.left': '{count, plural, other {谢谢：未采用 # 个。}}',
  'cfp-offers.look': '查看',
  'cfp-offers.more': '{count, plural, other {另有 # 个。}}',
  'cfp-offers.moved': '您查看之后推荐内容有变化，请再查看一次。',
  'cfp-offers.next': '在有人采用之前，成员看不到它们。请选择话题和地区，查看后采用或不采用。',
  'cfp-offers.none': '没有符合的待处理内容。请选择其他话题或地区。',
  'cfp-offers.online': '线上',
  'cfp-offers.own': '在贵社区自己的文件中，请在那里修改',
  'cfp-offers.region': '地区',
  'cfp-offers.show': '显示',
  'cfp-offers.take': '{count, plural, other {采用这 # 个}}',
  'cfp-offers.taken':
    '{count, plural, other {谢谢：已采用 # 个。成员现在可以看到；开放的征稿会在每日限额内发布。}}',
  'cfp-offers.title': '推荐',
  'cfp-offers.topic': '话题',
  'cfp-offers.wait': '{count, plural, other {有 # 个待处理。}}',
  'cfp-offers.waiting':
    '*推荐的大会：* {added, plural, =0 {} other {新增 # 个}}{both, select, yes {，} other {}}{changed, plural, =0 {} other {改动 # 个}}{named, select, yes {，来自 {sources}} other {}}',
  'cfp-offers.was': '{due}（原为 {day}）',
};
