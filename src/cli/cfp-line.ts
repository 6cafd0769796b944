import { type Conference, callClosesAt, cfpKey, daysLeft, effectiveStatus } from '../domain/cfp.ts';
import { isoInstant, type LocalNow } from '../domain/time.ts';
import { terminalText } from './output.ts';

/** The contract of `cfps --json`. `closesAt` is the last second of the call; `daysLeft` is `null` unless it is open. */
export function cfpObject(conference: Conference, { now, zone }: LocalNow) {
  const { name, url, cfpUrl, start, end, month, location, country, online, due, topics } = conference;
  const closes = callClosesAt(conference);
  return {
    ...{ name, url, start, end, location },
    cfp: {
      status: conference.status,
      effective: effectiveStatus(conference, now),
      due: due?.date ?? null,
      closesAt: closes === null ? null : isoInstant(closes),
      time: due?.time ?? null,
      zone: due?.zone ?? null,
      url: cfpUrl,
    },
    daysLeft: wholeDaysLeft(conference, { now, zone }),
    ...{ key: cfpKey(conference), month, country, online, topics },
    source: conference.source,
    verified: conference.verified,
  };
}

/** None, but not less, while a bare date is over here and not yet everywhere. */
function wholeDaysLeft(conference: Conference, { now, zone }: LocalNow): number | null {
  const left = daysLeft(conference, now, zone);
  return left === null ? null : Math.max(0, left);
}

const NO_DATE = '          ';

/** Conferences for people: state, deadline, name, when and where, soonest deadline first. */
export function cfpTable(conferences: readonly Conference[], local: LocalNow): string[] {
  if (conferences.length === 0) return ['No conferences are known.'];
  const rows = conferences.map((one) => ({ one, closes: callClosesAt(one) ?? Number.MAX_SAFE_INTEGER }));
  return rows.sort((left, right) => left.closes - right.closes).map(({ one }) => lineOf(one, local));
}

function lineOf(conference: Conference, { now, zone }: LocalNow): string {
  const { due, name, start, month, location } = conference;
  const left = wholeDaysLeft(conference, { now, zone });
  const state = effectiveStatus(conference, now).replace('_', ' ').padEnd(8);
  const where = [start ?? month, location].filter((part) => part !== null).join(', ');
  const days = left === null ? '' : ` (${left} day${left === 1 ? '' : 's'} left)`;
  return `${state}  ${due?.date ?? NO_DATE}  ${terminalText(`${name}${where === '' ? '' : ` — ${where}`}${days}`)}`;
}
