import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all': 'すべての{kind, select, news {記事} other {求人}}（新しい順）：',
  'listing.change': '更新する',
  'listing.filled': '募集終了にする',
  'listing.help-form':
    '{command} で{kind, select, news {記事} other {求人}}を共有するフォームが開きます。投稿前にモデレーターが確認します。',
  'listing.help-link': '{command} https://… ではリンクが入力された状態で開きます。',
  'listing.help-list': '{command} list で最新の{kind, select, news {記事} other {求人}}を表示します。',
  'listing.help-mine': '{command} mine で自分のものを表示し、変更や取り下げができます。',
  'listing.listed': '掲載中です。',
  'listing.listed-until': '{date}まで掲載されます。',
  'listing.newest':
    '{kind, select, news {記事} other {求人}}は全 {total} 件です。最新の {shown} 件を表示しています。すべては {channel} にあります：',
  'listing.newest-of-many':
    '{kind, select, news {記事} other {求人}}は {total} 件以上あります。最新の {shown} 件を表示しています。すべては {channel} にあります：',
  'listing.none': '現在、{kind, select, news {記事} other {求人}}はありません。',
  'listing.none-own':
    '確認待ちまたは掲載中の{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}はありません。',
  'listing.not-yours': '変更できるものがありません。すでに終了しているか、ご自身のものではありません。',
  'listing.off':
    'このコミュニティでは、ここで{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}を受け付けていません。主催者にお尋ねください。',
  'listing.over': 'ありがとうございます。まもなく投稿にその旨が表示され、すべての一覧から外れます。',
  'listing.renewed': 'ありがとうございます。引き続き掲載されます。',
  'listing.renewed-until': 'ありがとうございます。{date}まで引き続き掲載されます。',
  'listing.unknown-word': '「{word}」は分かりません。{command} help で使い方を確認できます。',
  'listing.waits': 'モデレーターの確認待ちです。',
  'listing.withdraw': '取り下げる',
};
