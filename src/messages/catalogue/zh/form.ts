import type { form as english } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const form: Translation<typeof english> = {
  'form.cancel': '取消',
  'form.close': '关闭',
};
