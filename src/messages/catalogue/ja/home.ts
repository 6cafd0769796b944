import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': '全 {count} 件のうち最新のものです。すべては {channel} にあります。',
  'home.calls': '今後の会議',
  'home.cfp': '発表募集',
  'home.cfp-left': '{days, plural, =0 {本日締切} other {あと # 日で締切}}',
  'home.cfp-more': '{count, plural, other {ほかに # 件が募集中：{command}}}',
  'home.cfp-watched': 'リマインド中',
  'home.job': '新着の求人',
  'home.news': '新着の記事',
  'home.mine': 'あなたが共有したもの',
  'home.more-calls': '{count, plural, other {カレンダーにはあと # 件の会議があります。}}',
  'home.more-mine': '{count, plural, other {ほかに古いものが # 件あります。}}',
  'home.no-calls': '今後数週間、カレンダーに会議はありません。',
  'home.reminded': 'この会議のリマインダーが届きます。',
  'home.reminded-series': 'このシリーズの各会議のリマインダーが届きます。',
  'home.state-approved': '掲載中',
  'home.state-until': '{date}まで掲載',
  'home.state-expired': '掲載期間終了',
  'home.state-filled': '募集終了',
  'home.state-pending': 'モデレーターの確認待ち',
  'home.state-rejected': '採用されませんでした',
  'home.state-withdrawn': '取り下げ済み',
  'home.tentative': 'まだ確定していません',
  'home.cancelled': '中止',
  'home.topic-yours': 'あなたの票は「{title}」に入っています。',
  'home.topics': '投票できるトピック',
  'home.topics-more': '{count, plural, other {ほかに # 件：{command}}}',
  'home.times': '時刻は {zone} の時間です。',
};
