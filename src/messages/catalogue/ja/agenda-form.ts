import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': '会議',
  'agenda-form.call-gone': 'この会議はカレンダーからなくなったため、計画できません。',
  'agenda-form.guests': 'ゲスト',
  'agenda-form.guests-hint': '1 行に 1 名：Dana Wang (OpenSSF)',
  'agenda-form.kept':
    '空にした項目は、コミュニティのファイルまたは表に残っています。そちらから削除してください。',
  'agenda-form.link-hint': 'https:// で始まるもの',
  'agenda-form.organisers-only':
    '会議を計画できるのは、このコミュニティの主催者だけです。取り上げたいトピックやゲストの案があれば、主催者にお知らせください。',
  'agenda-form.next': '次へ',
  'agenda-form.page': 'アジェンダへのリンク',
  'agenda-form.points': 'アジェンダの項目',
  'agenda-form.points-hint': '1 行に 1 項目',
  'agenda-form.rsvp': '参加登録のリンク',
  'agenda-form.save': '保存する',
  'agenda-form.saved': 'ありがとうございます。1 分以内に {title} に関するすべてのメッセージに反映されます。',
  'agenda-form.tags': 'タグ',
  'agenda-form.tags-hint': '読点かカンマで区切る',
  'agenda-form.time': '{time}。時刻はカレンダーに従います。',
  'agenda-form.title': '会議を計画する',
  'agenda-form.topic': 'トピック',
};
