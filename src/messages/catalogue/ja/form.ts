import type { form as english } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const form: Translation<typeof english> = {
  'form.cancel': 'キャンセル',
  'form.close': '閉じる',
};
