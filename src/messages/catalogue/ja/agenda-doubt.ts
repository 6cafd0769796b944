import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': '{city} 時間 {said} とありますが、カレンダーでは {is} です。',
  'agenda-doubt.name': '{series}、{day}',
  'agenda-doubt.name-topic': '{series}、{day}（{topic}）',
  'agenda-doubt.no-call': 'その日はカレンダーに会議がないため、このアジェンダは誰にも表示されません。',
  'agenda-doubt.region': 'その日はカレンダーにこのシリーズの会議がなく、次の会議があります：{calls}。',
  'agenda-doubt.weekday': '{said}とありますが、その日は{is}です。',
};
