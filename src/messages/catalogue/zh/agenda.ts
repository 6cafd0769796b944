import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*议程：* {when}',
  'agenda.none': '近期会议尚无安排。',
  'agenda.open': '尚待安排：{calls}。',
  'agenda.plan': '{command} plan 可打开任一会议的表单。',
  'agenda.plan-call': '规划本次会议',
  'agenda.suggest': '想到合适的话题或嘉宾？可通过 {command} topics 提出建议。',
  'agenda.tags': '标签：{tags}',
  'agenda.wanted': '成员最想讨论的话题：{topics}',
};
