/** The emoji that the bot's messages use, by Slack's names; others are shown by name. */
const KNOWN = {
  alarm_clock: '⏰',
  arrow_right: '➡️',
  bell: '🔔',
  calendar: '📅',
  date: '📅',
  clock1: '🕐',
  globe_with_meridians: '🌐',
  hourglass_flowing_sand: '⏳',
  information_source: 'ℹ️',
  memo: '📝',
  no_entry_sign: '🚫',
  pushpin: '📌',
  round_pushpin: '📍',
  spiral_calendar_pad: '🗓️',
  star: '⭐',
  video_camera: '📹',
  warning: '⚠️',
  wave: '👋',
  white_check_mark: '✅',
  x: '❌',
};

/**
 * @param {string} name without colons
 * @returns {string | null}
 */
export function emoji(name) {
  return new Map(Object.entries(KNOWN)).get(name) ?? null;
}
