import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}：议程',
  'delivery.card': '致审核员：{title}',
  'delivery.cfp': '征稿：{type, select, opened {新开放} closing {即将截止} other {汇总}}',
  'delivery.cfp-change':
    '{name}：{change, select, extended {延期} earlier {提前} withdrawn {撤回} closed {截止} other {重新开放}}',
  'delivery.cfp-offers': '致审核员：推荐的大会',
  'delivery.cfp-watch': '致设置了提醒的人：{name}',
  'delivery.change': '{title}：变更内容',
  'delivery.digest': '{zone}，{week} 当周',
  'delivery.newsletter': '{date} 的通讯：{type, select, handover {草稿} ask {征集消息} other {拉取请求}}',
  'delivery.note': '致提交者：{title}',
  'delivery.notice': '致组织者：通知',
  'delivery.nudge': '致审核员：{title} 等待处理',
  'delivery.own': '{title}（成员设置的提醒）',
  'delivery.recording': '{title}：录像和记录',
  'delivery.recording-ask': '致组织者：{title} 有录像吗？',
  'delivery.reminder-at': '{title}，{clock}',
  'delivery.reminder-before': '{title}，提前 {lead}',
  'delivery.suggestions': '致组织者：话题建议',
  'delivery.survey': '{title}：感觉如何？（{role, select, invitation {邀请} nudge {提醒} other {回复}}）',
  'delivery.survey-result': '致组织者：大家对 {title} 的看法',
  'delivery.survey-said': '{title}：大家的看法',
  'delivery.welcome': '致新成员',
};
