import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': '此处的内容已应分享者的要求删除。',
};
