import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt': '{title}：{answers, plural, other {# 人}}が回答。',
  'result.alt-means': '最近の会議の平均：{means}。',
  'result.answered': '{answers, plural, other {# 人}}が回答',
  'result.count':
    '{answers, plural, other {# 人}}が回答しました。人数は 5 人刻みで示し、5 人以下は示しません。',
  'result.few': '回答が {quorum} 件に満たないため、誰にも何も見せず、破棄します。',
  'result.few-chose': '_6 人以上が選んだものはありません_',
  'result.few-wrote': '_記入した人が 5 人に満たないため、表示しません_',
  'result.line': '{answer}：{count}',
  'result.mark': '{mark}（{word}）',
  'result.marks': '{from}～{to}',
  'result.mean': '平均：{mean}（5 点満点）',
  'result.more-than-five': '6 人以上',
  'result.next':
    '次にすること：「{button}」を選ぶと、数字だけ（文章は除く）が {channel} に投稿されます。 {command} で最近の会議の結果を確認できます。',
  'result.not-shown': '非表示：同じ回答が少なすぎます',
  'result.or-more': '{count} 人以上',
  'result.said': '皆さんの声：{title}',
  'result.spread': '_ばらつきが大きいため表示できません_',
  'result.tell': 'チャンネルに知らせる',
  'result.thanks': 'ご回答くださった皆さん、ありがとうございました。',
  'result.title': '*{title} への感想* （{when}）',
  'result.trend': '最近の会議の平均',
  'result.two-marks': '{from} または {to}',
};
