import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': '会议',
  'agenda-form.call-gone': '本次会议已不在日历中，因此无法为其安排内容。',
  'agenda-form.guests': '嘉宾',
  'agenda-form.guests-hint': '每行一位：Dana Wang (OpenSSF)',
  'agenda-form.kept': '您清空的内容仍在社区的文件或表格中，请在那里删除。',
  'agenda-form.link-hint': '以 https:// 开头',
  'agenda-form.organisers-only':
    '只有本社区的组织者可以规划会议。如果您想到合适的话题或嘉宾，请告诉其中一位。',
  'agenda-form.next': '下一步',
  'agenda-form.page': '议程链接',
  'agenda-form.points': '议程要点',
  'agenda-form.points-hint': '每行一项',
  'agenda-form.rsvp': '报名链接',
  'agenda-form.save': '保存',
  'agenda-form.saved': '谢谢。一分钟内，所有关于 {title} 的消息都会更新。',
  'agenda-form.tags': '标签',
  'agenda-form.tags-hint': '用逗号分隔',
  'agenda-form.time': '{time}。时间以日历为准。',
  'agenda-form.title': '规划会议',
  'agenda-form.topic': '话题',
};
