import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': '活跃',
  'working-group.channel': '频道：{channel}',
  'working-group.completed': '已完成',
  'working-group.help': '关于社区的工作组：',
  'working-group.help-all': '{command}：全部工作组，并按您的时间显示各自的下次会议',
  'working-group.help-fits': '{command} fits：哪些工作组的会议在您的清醒时段，最合适的在前',
  'working-group.help-help': '{command} help：本列表',
  'working-group.help-one': '{command} 加名称或名称的一部分：该工作组的全部信息',
  'working-group.led': '状态：{state}，由 {lead} 牵头',
  'working-group.mailing-list': '邮件列表',
  'working-group.maintenance': '维护中',
  'working-group.moderated': '主持人：{names}',
  'working-group.more': '了解某个工作组：{command} 加其名称。',
  'working-group.next': '下次会议： {when}',
  'working-group.next-none': '下次会议：日历中没有。',
  'working-group.next-several': '近期会议：',
  'working-group.none': '这里没有工作组。',
  'working-group.notes': '会议记录',
  'working-group.paused': '已暂停',
  'working-group.repository': '代码库',
  'working-group.state': '状态：{state}',
  'working-group.unknown': '没有名为“{words}”的工作组。现有：{names}。{command} help 会列出我能理解的内容。',
  'working-group.which': '您指的是哪一个？{names}',
};
