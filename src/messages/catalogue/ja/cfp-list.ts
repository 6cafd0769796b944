import type { cfpList as english } from '../en/cfp-list.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfpList: Translation<typeof english> = {
  'cfp-list.all': '{count, plural, other {カンファレンス # 件}}',
  'cfp-list.alone': '{command} では、この一覧はあなただけに表示されます。',
  'cfp-list.event': '募集を行っていないカンファレンス',
  'cfp-list.found':
    '*{what}*{sought, select, yes {（「{query}」）} other {}}{paged, select, yes {、{page} / {pages} ページ} other {}}',
  'cfp-list.help': '{command} は受付中の発表募集を締切の近い順に表示します。あなただけに表示されます。',
  'cfp-list.help-add': '{command} add で発表募集を提案するフォームを開きます。まずモデレーターが確認します。',
  'cfp-list.help-all':
    '{command} all は募集を行っていないカンファレンスも表示します。続けて同じ条件で絞り込めます。',
  'cfp-list.help-date':
    '時刻のない日付は、地球上のどこかでその日が終わるまで（AoE）受付中とみなします。実際のページはそれより早く閉じることがあります。',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d のように絞り込めます。すべての語に当てはまるものだけが表示されます。語は名前・場所・トピックから探します。地域（europe、asia、apac、emea、amer…）、英語の国名、online のほか、closing:14d、topic:…、country:de も使えます。ひとまとまりの複数の語は引用符で囲んでください。',
  'cfp-list.help-hint': '{command} help で絞り込み方を確認できます。',
  'cfp-list.help-mine': '{command} mine はリマインド中のものと、あなたが提案したものを表示します。',
  'cfp-list.later': 'それ以降に締切',
  'cfp-list.month': '1 か月以内に締切',
  'cfp-list.nearest': '{count, plural, other {{words}を除くと # 件あります：}}',
  'cfp-list.next': '次のページ',
  'cfp-list.none':
    '現在、受付中の発表募集はありません。{command} all で登録されているカンファレンスを表示し、{command} add で提案できます。',
  'cfp-list.nothing': '「{query}」に当てはまるものはありません。',
  'cfp-list.nothing-next':
    '{command} で受付中の発表募集すべて、{command} all でカンファレンスも表示し、{command} add で提案できます。',
  'cfp-list.off': 'このコミュニティではここに発表募集を掲載していません。主催者にお尋ねください。',
  'cfp-list.open': '{count, plural, other {発表募集 # 件}}',
  'cfp-list.previous': '前のページ',
  'cfp-list.share': 'このチャンネルで共有する',
  'cfp-list.soon': 'まもなく受付開始',
  'cfp-list.undated': '受付中、締切不明',
  'cfp-list.unknown': '「{word}」という絞り込みは分かりません。使えるものは {command} help で確認できます。',
  'cfp-list.week': '1 週間以内に締切',
  'cfp-list.word': '「{word}」',
};
