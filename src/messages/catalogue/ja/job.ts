import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': '締切日',
  'job.countries': '国・地域',
  'job.countries-hint': '働ける場所。複数選べます。どこからでもリモートで働ける場合は空欄にします。',
  'job.description': 'モデレーター向けの説明',
  'job.description-hint': '投稿されません。このコミュニティに合うことが分かる情報をお書きください。',
  'job.link': 'リンク',
  'job.link-hint': '求人そのもののページ。https:// で始まるもの',
  'job.organisation': '組織',
  'job.place': '場所',
  'job.place-hint': '都市名など。',
  'job.remote': 'リモート',
  'job.remote-choice': '別の場所からも働ける',
  'job.remote-label': 'リモート',
  'job.title': '職種名',
  'job.until': '応募締切：{date}',
  'job.where': '勤務地：{where}',
  'job.where-at': '勤務地：{where}（{place}）',
};
