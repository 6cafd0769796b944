import type { Call } from '../domain/call.ts';
import type { Zone } from '../domain/time.ts';
import { markdownAddress, markdownText } from './newsletter-markdown.ts';
import { timeWords } from './when.ts';

/**
 * The section that says who speaks at the next touchpoints, or nothing. The comments tell the bot's own words from the
 * editor's when the issue is read again.
 */
export function touchpointsSection(talks: readonly Call[], zone: Zone): string {
  if (talks.length === 0) return '';
  const lines = talks.map((talk) => talkLine(talk, zone)).join('\n');
  return `<!-- touchpoints -->\n## 🎤 Who’s Speaking at the Next Touchpoints?\n\n${lines}\n<!-- /touchpoints -->`;
}

/** `- **Thursday Touchpoint**, on Thursday, 26 November 2026 at 17:00 Madrid (UTC+1): Dana Wang – The topic. Sign up [here](…)`. */
function talkLine({ title, time, topic, planned, links }: Call, zone: Zone): string {
  const when = timeWords(time, time.allDay || time.zone === 'UTC' ? zone : time.zone, 'en');
  const guests = (planned?.guests ?? []).map(markdownText).join(', ');
  const said = [guests, topic === null ? '' : markdownText(topic)].filter((part) => part !== '').join(' – ');
  const sign = links.rsvp === null ? null : markdownAddress(links.rsvp);
  return `- ${markdownText(title)}, on ${when}: ${said}${/[.!?]$/.test(said) ? '' : '.'}${sign === null ? '' : ` Sign up [here](${sign})`}`;
}
