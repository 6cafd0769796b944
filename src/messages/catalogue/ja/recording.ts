import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': '録画とメモを追加する',
  'recording.ask': '*録画とメモ：* {title}、{when}',
  'recording.call': '会議',
  'recording.done': 'ありがとうございます。対応は必要ありません。',
  'recording.left': 'この会議の記録：{links}',
  'recording.list': '過去の会議の録画とメモ（新しい順）：',
  'recording.next':
    '次にすること：あるものを追加してください。リマインダーのスレッドと録画の一覧に表示されます。',
  'recording.none': '録画はまだありません。主催者が追加すると、ここに表示されます。',
  'recording.notes': 'メモ',
  'recording.recording': '録画',
  'recording.so-far': '現在あるもの：{links}',
};
