import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': '共 {count} 条，以下为最新；全部在 {channel}。',
  'home.calls': '近期会议',
  'home.cfp': '征稿',
  'home.cfp-left': '{days, plural, =0 {今天截止} other {# 天后截止}}',
  'home.cfp-more': '{count, plural, other {还有 # 个开放中：{command}}}',
  'home.cfp-watched': '已设置提醒',
  'home.job': '最新职位',
  'home.news': '最新文章',
  'home.mine': '您分享的内容',
  'home.more-calls': '{count, plural, other {日历中还有 # 个会议。}}',
  'home.more-mine': '{count, plural, other {另有 # 条较早的未显示。}}',
  'home.no-calls': '未来几周日历中没有会议。',
  'home.reminded': '您将收到本次会议的提醒。',
  'home.reminded-series': '您将收到该系列每次会议的提醒。',
  'home.state-approved': '展示中',
  'home.state-until': '展示至 {date}',
  'home.state-expired': '已过期',
  'home.state-filled': '已招满',
  'home.state-pending': '等待审核',
  'home.state-rejected': '未通过审核',
  'home.state-withdrawn': '已撤回',
  'home.tentative': '尚未确认',
  'home.cancelled': '已取消',
  'home.topic-yours': '您的一票投给了“{title}”。',
  'home.topics': '可投票的话题',
  'home.topics-more': '{count, plural, other {另有 # 个：{command}}}',
  'home.times': '时间以 {zone} 为准。',
};
