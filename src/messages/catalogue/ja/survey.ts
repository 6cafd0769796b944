import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'また参加したいと思いますか？',
  'survey.again-depends': 'トピックによる',
  'survey.again-no': 'いいえ',
  'survey.again-yes': 'はい',
  'survey.answer': '回答する',
  'survey.before':
    'このアンケートにはすでに回答済みで、最初の回答が有効です。誰もその回答を探し出せないため、変更はできません。',
  'survey.before-title': '回答済み',
  'survey.closed': '*このアンケートは終了しました。* ご回答くださった皆さん、ありがとうございました。',
  'survey.else': 'ほかに何かありますか？',
  'survey.form-title': '会議はいかがでしたか？',
  'survey.invitation': '*{title} はいかがでしたか？* ご感想をお聞かせください。',
  'survey.known':
    'あなたがこのフォームを開いたことは、Slack 自身と、Slack の監査ツールを使えるワークスペースのオーナーには分かります。終了するまでの間、このボットの運用者は、あなたが回答したことは突き止められますが、その内容は分かりません。',
  'survey.next': '次は何について話すとよいでしょうか？',
  'survey.nudge': '*{title}* の感想を受け付けるのはあと 1 日です。',
  'survey.once':
    '1 人 1 回の回答となるよう、あなたが回答したことは終了までコードとして保存されます。そのため回答の変更や取り消しはできません。文章には誰の名前も書かないでください。',
  'survey.open': '匿名で、2 分もかかりません。受付期限：{end}',
  'survey.over': 'このアンケートは終了しており、回答は受け付けていません。',
  'survey.over-title': '終了しました',
  'survey.reply': '会議は終了しました。いかがでしたか？',
  'survey.send': '送信する（変更不可）',
  'survey.stored':
    '回答は 1 つずつ別々に、名前も時刻も互いの関連もなしに保存されます。回答者が {quorum} 人に満たない場合は、誰にも何も見せず、すべて破棄されます。',
  'survey.taken':
    '回答を保存しました。あなたにつながるものは何も含まれていません。回答はもう変更できません。',
  'survey.taken-next': '結果はアンケートの終了後にお知らせします。',
  'survey.text-hint': '名前は書かないでください。書き方であなただと分かることがあります。',
  'survey.topics': '今後のトピックのうち、どれに興味がありますか？',
  'survey.useful': 'この会議はどのくらい役に立ちましたか？',
  'survey.useful-1': '役に立たなかった',
  'survey.useful-2': 'あまり役に立たなかった',
  'survey.useful-3': 'ある程度役に立った',
  'survey.useful-4': '役に立った',
  'survey.useful-5': 'とても役に立った',
  'survey.withdrawn':
    '*このアンケートは取り下げられました。* 対象の会議が行われなかったためです。寄せられた回答は破棄されました。',
};
