import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': 'あなたの生活時間に合う次の会議：',
  'welcome.hello': '{community} へようこそ。',
  'welcome.home':
    '私のホーム（私の名前をクリックして「ホーム」）では、会議をあなたの時間で確認でき、通知の設定もできます。',
  'welcome.once': '頼まれずに送るメッセージはこれだけです。',
  'welcome.start': 'まずはこちらへ：{channels}',
};
