import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}（{when}）',
  'topic.call': '会議',
  'topic.changed': 'ご覧になった後にこのトピックが変わったため、何も行いませんでした。',
  'topic.changed-title': 'もう一度ご確認ください',
  'topic.choose-call': '会議を選んでください。',
  'topic.choose-topic': 'トピックを選んでください。',
  'topic.deed': '行うこと',
  'topic.deed-done': '話し合い済みにする',
  'topic.deed-merge': '下のトピックに統合する',
  'topic.deed-open': '再び投票を受け付ける',
  'topic.deed-plan': '下の会議に予定する',
  'topic.deed-rename': 'このタイトルで、そのままにする',
  'topic.heading': '*私たちの会議のトピック* （予定済みと要望の多い順）',
  'topic.history': 'これまでに取り上げた会議：{calls}',
  'topic.into': '統合先のトピック',
  'topic.manage': '管理する',
  'topic.manage-title': 'トピックの管理',
  'topic.managed': 'トピックの一覧に反映されました。',
  'topic.none': 'まだトピックがありません。最初のトピックを提案してください。',
  'topic.not-open': 'このトピックは投票の受付を終了しました。一覧をもう一度ご確認ください。',
  'topic.organisers-only': 'これができるのは、このコミュニティの主催者だけです。主催者にお尋ねください。',
  'topic.organisers-only-title': '主催者のみ',
  'topic.planned': '予定：{call}',
  'topic.rule':
    '投票は 1 人 1 票で、いつでも変更できます。一度だけ数えるために誰が何に投票したかを保存しますが、誰にも見せません。',
  'topic.save': '保存する',
  'topic.suggest': 'トピックを提案する',
  'topic.title': 'トピック',
  'topic.title-hint': '{most} 文字まで。',
  'topic.vote': 'これを希望する',
  'topic.voted': 'あなたの票は「{title}」に入りました。いつでも変更できます。',
  'topic.waiting': '*確認待ちの提案* （{count} 件）：',
  'topic.yours': 'あなたが希望しています。',
};
