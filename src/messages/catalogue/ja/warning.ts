import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'ご注意：{host} は {organisation} のページではないようです。',
  'warning.punycode': 'ご注意：{host} はラテン文字以外で書かれており、別のサイトに見える可能性があります。',
  'warning.short': 'ご注意：{host} は短縮リンクのようです。リンク先はどこですか？',
  'warning.similar': 'ご注意：すでに受付中のものと似ています：{title}',
  'warning.tracking': 'ご注意：リンクから追跡用パラメーターを取り除きました（{names}）。',
};
