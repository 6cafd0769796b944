import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'ちょうど今、あなたに関するものを送信しているため、何も削除していません。1 分後にもう一度お試しください。',
  'privacy.confirm':
    '設定、リマインダー、フォロー、投票、掲載されていない共有内容を削除します。掲載中のものは残りますが、あなたの名前は残りません。取り消しはできません。',
  'privacy.confirm-title': 'あなたのデータを消しますか？',
  'privacy.data': '自分のデータ',
  'privacy.erased': 'ここにあった内容は、共有した方の希望により削除されました。',
  'privacy.file':
    'あなたについて保存しているすべてのデータです。アンケートの回答とトピックの提案は、誰のものか分からない形で保存しているため含まれません。',
  'privacy.forget': '自分のデータを消す',
  'privacy.forgotten':
    '完了しました。保存しているデータにあなたの名前はもうありません。Slack にあるメッセージはそのまま残ります。また使うときは最初からになります。',
  'privacy.sending':
    'データは 1 分以内に、私とのダイレクトメッセージにファイルで届きます。届かないときは、もう一度ボタンを押してください。',
  'privacy.title': '自分のデータ',
};
