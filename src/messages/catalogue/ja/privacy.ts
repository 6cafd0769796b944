import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': 'ここにあった内容は、共有した方の希望により削除されました。',
};
