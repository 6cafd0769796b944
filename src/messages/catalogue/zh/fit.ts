import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': '全天',
  'fit.early': '在您的清晨',
  'fit.evening': '在您的晚间',
  'fit.night': '在您的夜间',
  'fit.weekend': '在您的周末',
  'fit.working': '在您的工作时间',
};
