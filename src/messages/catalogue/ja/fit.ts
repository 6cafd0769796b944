import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': '終日',
  'fit.early': 'あなたの早朝',
  'fit.evening': 'あなたの夕方以降',
  'fit.night': 'あなたの夜間',
  'fit.weekend': 'あなたの週末',
  'fit.working': 'あなたの勤務時間内',
};
