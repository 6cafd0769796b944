import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already': '已设置提醒：我会在 {name} 截止前 {days} {most, plural, other {天}}提醒您。',
  'cfp-watch.due': '*{name}：* {due}。',
  'cfp-watch.gone': '不再展示',
  'cfp-watch.mine': '*{count, plural, other {您设置了 # 个征稿的提醒}}*',
  'cfp-watch.more': '{count, plural, other {另有 # 个：取消一些即可看到。}}',
  'cfp-watch.muted': '您已在我的主页中关闭征稿提醒，重新开启之前不会发送提醒。',
  'cfp-watch.none': '您没有设置任何征稿提醒。在 {command} 中点击征稿旁的“{button}”即可设置。',
  'cfp-watch.over': '此征稿已不再开放，或尚无截止日期，因此没有可提醒的内容。',
  'cfp-watch.set':
    '我会在 {name} 截止前 {days} {most, plural, other {天}}的早上（您的当地时间）私信提醒您。{due}。',
  'cfp-watch.stop': '不再提醒我',
  'cfp-watch.stop-one': '取消',
  'cfp-watch.stopped': '我不会再提醒您 {name} 的截止时间。',
  'cfp-watch.stopped-unknown': '我不再就此提醒您。',
  'cfp-watch.why': '这是您设置的提醒。{command} mine 列出您设置了提醒的征稿。',
};
