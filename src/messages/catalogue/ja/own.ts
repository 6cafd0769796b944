import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'ほかにもまもなく：',
  'own.gone': 'この会議はカレンダーからなくなったため、リマインドするものがありません。',
  'own.muted': 'ホームで会議のリマインダーをオフにしているため、再びオンにするまで送信されません。',
  'own.remind': 'リマインドする',
  'own.series': 'シリーズ全体をリマインドする',
  'own.set': '{title} の{lead, select, 1h {1 時間} other {10 分}}前にダイレクトメッセージでお知らせします。',
  'own.set-series':
    'このシリーズの各会議の{lead, select, 1h {1 時間} other {10 分}}前にダイレクトメッセージでお知らせします。',
  'own.stop-call': 'この会議のリマインドを停止する',
  'own.stop-series': 'このシリーズのリマインドを停止する',
  'own.stopped': '今後、これについてのリマインダーは届きません。',
  'own.too-late': '{title} はまもなく始まるため、リマインドできません。',
  'own.why': 'ご依頼のリマインダーです。',
};
