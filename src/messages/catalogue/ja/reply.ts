import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'ありがとうございます。カレンダーを今もう一度読み込み、その内容を有効とします。',
  'reply.call-gone': 'この会議はコミュニティのカレンダーからなくなったため、ファイルがありません。',
  'reply.decided': 'すでに決定済みです。対応は必要ありません。',
  'reply.fault':
    '申し訳ありません、うまくいきませんでした。1 分後にもう一度お試しください。解決しない場合は、この参照番号を主催者にお伝えください：{reference}',
  'reply.fault-form':
    'うまくいきませんでした。このウィンドウを閉じて、1 分後にもう一度お試しください。解決しない場合は、この参照番号を主催者にお伝えください：{reference}',
  'reply.fault-title': '申し訳ありません',
  'reply.file': 'カレンダーファイルを私とのダイレクトメッセージに送りました。',
  'reply.file-text': '{title}：このファイルを開くと、会議をカレンダーに追加できます。',
  'reply.loading': '少々お待ちください…',
  'reply.loading-title': '少々お待ちください',
  'reply.not-organiser': 'これを決められるのは、このコミュニティの主催者だけです。主催者にお尋ねください。',
  'reply.outdated':
    'この質問の後にカレンダーが変わったため、ここで決めることはありません。まだ質問がある場合は、新しいメッセージでお尋ねします。',
  'reply.posting': 'ありがとうございます。メッセージを今もう一度送信します。',
  'reply.refused': 'ありがとうございます。カレンダーが変わるまで、前回の内容を保持します。',
  'reply.there': 'ありがとうございます。再送信はしません。',
  'reply.too-late': 'このメッセージは時機を過ぎたため、送信しません。対応は必要ありません。',
};
