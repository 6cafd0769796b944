import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*アジェンダ：* {when}',
  'agenda.none': '今後の会議の内容はまだ決まっていません。',
  'agenda.open': '未定：{calls}。',
  'agenda.plan': '{command} plan で各会議のフォームを開けます。',
  'agenda.plan-call': 'この会議を計画する',
  'agenda.suggest': '取り上げたいトピックやゲストの案があれば、{command} topics でご提案ください。',
  'agenda.tags': 'タグ：{tags}',
  'agenda.wanted': 'メンバーが最も話したいこと：{topics}',
};
