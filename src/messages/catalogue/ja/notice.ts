import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*このアジェンダとカレンダーが一致しません：* {agenda}',
  'notice.agenda-next':
    'メンバーにはカレンダーの時刻が表示されます。次にすること：誤っている方を直してください。',
  'notice.content': '*ファイル `{file}` に誤りがあります*',
  'notice.content-next':
    '{reach, select, entry {誤りのない項目は有効です。} other {ファイルの以前の内容が引き続き有効です。}}次にすること：修正してください。`ospo-bot check` ですべて一覧できます。',
  'notice.failed': '*このメッセージは投稿できませんでした：* {title}',
  'notice.failed-next': '次にすること：`ospo-bot check` を実行すると、直すべき点が分かります。',
  'notice.failed-why': 'Slack が {channel} への投稿を拒否しました：{reason}',
  'notice.feed': '*カレンダー {feed} を読み込めません* （{since} から）',
  'notice.feed-back': '*カレンダー {feed} を再び読み込めるようになりました*',
  'notice.feed-copy': 'リマインダーは最後に正常だった内容（{date}）に基づいて続きます。',
  'notice.feed-next':
    '次にすること：`community.yml` にあるアドレスがまだ開けるか確かめ、`ospo-bot check` を実行してください。',
  'notice.feed-none': '正常な内容がまだないため、このカレンダーの会議はリマインドできません。',
  'notice.feed-was': '{since} から失敗していました。対応は必要ありません。',
  'notice.held': '*このメッセージは届きましたか？* {title}',
  'notice.held-next': '次にすること：チャンネルを確認して選んでください。それまで再送信しません。',
  'notice.held-post': '今すぐ投稿する',
  'notice.held-there': 'すでにある',
  'notice.held-why': '{channel} に送信しましたが、Slack の応答が得られませんでした：{reason}',
  'notice.older': '*私のデータベースには {from} 以降の記録がありません*',
  'notice.older-next':
    '二重に投稿されることはありません。送信の前に各メッセージの有無を確認します。次にすること：特にありません（バックアップを復元した覚えがない場合を除きます）。',
  'notice.older-why':
    'その間のメッセージはすでにチャンネルにあるため、古いコピーが復元されたようです（{to}）。',
  'notice.survey': '*アンケートなし：{title}*',
  'notice.survey-why':
    '{channel} の参加者が {quorum} 人未満のため、誰の回答か分かる可能性があります。次にすること：特にありません。直接尋ねることもできます。',
};
