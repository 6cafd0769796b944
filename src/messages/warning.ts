import type { Warning } from '../domain/warning.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** One thing that a moderator should look at twice. */
export function warningLine(warning: Warning): Mrkdwn {
  switch (warning.type) {
    case 'tracking':
      return mrkdwn`Please note: tracking parameters were taken out of the link (${plain(warning.names.join(', '), 200)}).`;
    case 'punycode':
      return mrkdwn`Please note: ${plain(warning.host, 260)} is written in other letters than Latin ones and may look like another site.`;
    case 'short':
      return mrkdwn`Please note: ${plain(warning.host, 260)} looks like a link shortener. Where does it lead?`;
    case 'other-host':
      return mrkdwn`Please note: ${plain(warning.host, 260)} does not look like a page of ${plain(warning.organisation, 100)}.`;
    case 'similar':
      return mrkdwn`Please note: this looks like one that is open already: ${plain(warning.title, 300)}`;
  }
}
