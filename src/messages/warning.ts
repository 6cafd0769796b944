import type { Language } from '../domain/language.ts';
import type { Warning } from '../domain/warning.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';

/** One thing that a moderator should look at twice. */
export function warningLine(warning: Warning, language: Language): Mrkdwn {
  switch (warning.type) {
    case 'tracking':
      return told(language, 'warning.tracking', { names: plain(warning.names.join(', '), 200) });
    case 'punycode':
      return told(language, 'warning.punycode', { host: plain(warning.host, 260) });
    case 'short':
      return told(language, 'warning.short', { host: plain(warning.host, 260) });
    case 'other-host': {
      const [host, organisation] = [plain(warning.host, 260), plain(warning.organisation, 100)];
      return told(language, 'warning.other-host', { host, organisation });
    }
    case 'similar':
      return told(language, 'warning.similar', { title: plain(warning.title, 300) });
  }
}
