import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': '其中写的是 {city} 时间 {said}；日历上是 {is}。',
  'agenda-doubt.name': '{series}，{day}',
  'agenda-doubt.name-topic': '{series}，{day}（{topic}）',
  'agenda-doubt.no-call': '日历中当天没有会议，因此没有人能看到此议程。',
  'agenda-doubt.region': '日历中当天没有该系列的会议，只有：{calls}。',
  'agenda-doubt.weekday': '其中写的是{said}；当天是{is}。',
};
