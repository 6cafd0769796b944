import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*{date}のニュースレターを準備しています。* 皆さんに知らせたいことはありますか？',
  'newsletter.ask-organiser': '{moment} までに主催者にお知らせください。',
  'newsletter.ask-share': '{moment} までに {commands} で共有してください。先にモデレーターが確認します。',
  'newsletter.asked-draft': '{date}のニュースレターの下書きは、まもなく {channel} に届きます。',
  'newsletter.asked-preview':
    '{date}のニュースレターの現在の内容を、まもなくダイレクトメッセージでお送りします。',
  'newsletter.contents':
    '内容：{jobs, plural, other {求人 # 件}}、{news, plural, other {ニュース # 件}}、{events, plural, other {カンファレンス # 件}}。',
  'newsletter.date': '「{found}」を日付として読み取れません。次のように書いてください：{today}',
  'newsletter.discard-none': '{date}の、送信済みと見なされている下書きはありません。対応は必要ありません。',
  'newsletter.discard-which': 'どの号かを指定してください。例：`{command} discard 2026-11-24`',
  'newsletter.discarded':
    '承知しました。{date}の号は送信されていません。下書きの内容は次号の候補になります。',
  'newsletter.doubts': '*ご確認ください（{count}）：*',
  'newsletter.draft':
    '*{date}のニュースレター{numbered, select, yes {第 {number} 号} other {}}の下書きができました*{again, select, yes { （下書き {ordinal}）} other {}}{asked, select, yes { （{person} さんの依頼）} other {}}',
  'newsletter.far':
    '{date}は今日（{today}）から離れすぎています。作成できるのは過去 1 か月から今後 3 か月までの号です。年をご確認ください。',
  'newsletter.help-date':
    '`preview` や `draft` の後の日付は、その日の号を指します。私が自分で送信や公開をすることはありません。',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` は、その号の下書きが送信されなかったことを伝えます。内容は次号に回ります。',
  'newsletter.help-draft':
    '`{command} draft` は全主催者に渡し、リポジトリが設定されていればプルリクエストを作成または更新します。',
  'newsletter.help-preview': '`{command} preview` は、次号の現在の内容をあなただけに送ります。',
  'newsletter.in-full': '2 つ目のファイルに一覧の全体があります。',
  'newsletter.left-out': '*除外したもの（{count}）：*',
  'newsletter.more': '…ほか {count} 件',
  'newsletter.next': '次にすること：送信前にお読みください。私が自分で送信や公開をすることはありません。',
  'newsletter.off':
    'このコミュニティのニュースレターはここでは作成していません。主催者にお尋ねください。`community.yml` に `newsletter` を追加できます。',
  'newsletter.preview':
    '*{date}のニュースレター{numbered, select, yes {第 {number} 号} other {}}のプレビュー*',
  'newsletter.preview-next':
    'ほかの人はまだ見ていません。次にすること：`preview` の代わりに `draft` と入力すると、全主催者に渡します。',
  'newsletter.pull': 'プルリクエスト：{link}',
  'newsletter.pull-late': '*{date}のニュースレターのプルリクエストができました：* {link}',
  'newsletter.pull-missing': 'プルリクエストはありません：{reason}。',
};
