import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': '日历中的全部会议：',
  'touchpoint.cancelled': '*本次会议已取消。* 原定时间：',
  'touchpoint.clock': '时间按您的当地时钟显示：{zone}。',
  'touchpoint.fit-all': '已安排的 {of} 次都适合您',
  'touchpoint.fit-some': '已安排的 {of} 次中有 {awake} 次适合您',
  'touchpoint.fits': '在您清醒时段（07:00 至 23:00）内的会议，最合适的在前：',
  'touchpoint.fits-none': '已安排的会议都不在您的清醒时段（07:00 至 23:00）内。',
  'touchpoint.fits-night': '只在您的夜间：',
  'touchpoint.help': '关于社区的会议：',
  'touchpoint.help-agenda': '{command} agenda：近期会议的安排',
  'touchpoint.help-all': '{command} all：未来几周的全部会议',
  'touchpoint.help-feedback':
    '{command} feedback：最近几次会议的情况（供组织者查看）；feedback csv 以文件形式提供',
  'touchpoint.help-fits': '{command} fits：哪些会议在您的清醒时段，最合适的在前',
  'touchpoint.help-help': '{command} help：本列表',
  'touchpoint.help-next': '{command} next：按您的时间显示近期会议（不加任何词时也是如此）',
  'touchpoint.help-plan': '{command} plan：规划会议的话题、嘉宾和链接（供组织者使用）',
  'touchpoint.help-propose': '{command} propose：提议一个您自己的演讲',
  'touchpoint.help-recordings': '{command} recordings：往期会议的录像和记录',
  'touchpoint.help-topics': '{command} topics：成员想讨论的话题，以及您的投票',
  'touchpoint.more': '{count, plural, other {还有 # 个：{command} all}}',
  'touchpoint.offsets': '{first}，之后 {next}',
};
