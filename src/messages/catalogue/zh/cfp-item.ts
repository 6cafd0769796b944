import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': '国家/地区',
  'cfp-item.due': '截止日期',
  'cfp-item.end': '最后一天',
  'cfp-item.link': '链接',
  'cfp-item.link-hint': '大会页面，以 https:// 开头',
  'cfp-item.name': '大会',
  'cfp-item.not-open': '征稿尚未开放。',
  'cfp-item.online': '线上',
  'cfp-item.online-choice': '可以远程参加',
  'cfp-item.page': '征稿链接',
  'cfp-item.page-hint': '提交演讲的页面（如与大会页面不同）。',
  'cfp-item.place': '地点',
  'cfp-item.place-hint': '例如城市。',
  'cfp-item.propose': '投稿地址：{link}',
  'cfp-item.start': '第一天',
  'cfp-item.state': '征稿',
  'cfp-item.state-not-open': '尚未开放',
  'cfp-item.state-open': '开放中',
  'cfp-item.time': '截止时间',
  'cfp-item.time-hint': '仅当页面注明时填写，如 23:59。',
  'cfp-item.topics': '话题',
  'cfp-item.topics-hint': '用逗号隔开，如 security, cloud。',
  'cfp-item.topics-line': '话题：{topics}',
  'cfp-item.zone': '截止时间的时区',
  'cfp-item.zone-hint': '照页面所写：PST、CET、UTC、AoE、Europe/Madrid。',
};
