import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*掲載終了：* 掲載期間が終わりました。まだ有効な場合もあるため、元のページをご確認ください。',
  'publication.filled': '*募集終了：* この求人は決まりました。',
  'publication.withdrawn':
    '*取り下げ：* この{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}は共有した人が取り下げました。',
};
