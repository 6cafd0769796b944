/** How a call falls in the reader’s day. */
export const fit = {
  'fit.all-day': 'all day',
  'fit.early': 'early in your day',
  'fit.evening': 'in your evening',
  'fit.night': 'in your night',
  'fit.weekend': 'on your weekend',
  'fit.working': 'in your working hours',
} as const;
