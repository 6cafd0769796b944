import type { Instant, Zone } from '../domain/time.ts';
import { ianaZone } from './iana-zone.ts';
import { shown, type Work } from './problems.ts';
import { textValue } from './text-value.ts';
import { vtimezoneClock, zoneProperty } from './vtimezone.ts';
import { windowsZone } from './windows-zones.ts';
import { UTC_CLOCK, type ZoneClock } from './zone-clock.ts';

/** What the zones of one VCALENDAR are made of: its VTIMEZONEs as byte text, and X-WR-TIMEZONE. */
export type ZoneSources = { vtimezones: readonly string[]; named: string | null };

/** No calendar has more, and names that are none take long to find out. */
const MAX_ZONES = 500;
const NAME_LIMIT = 1_000;

/**
 * The zones of one VCALENDAR: the scope of a TZID (RFC 5545 3.8.3.1). Looks for a name among the IANA ids, then the
 * VTIMEZONEs of the file, then the Windows names and labels, then for an IANA id at its end; what is found nowhere is read as
 * floating. Names without a slash, such as `EST`, are not proper ids: a VTIMEZONE of that name goes first.
 */
export class Zones {
  /** For times without a zone: X-WR-TIMEZONE, otherwise the zone that was given. */
  readonly floating: ZoneClock;
  private readonly clocks = new Map<string, ZoneClock | null>();
  private readonly sources: ZoneSources;
  private readonly horizon: Instant;
  private readonly work: Work;
  private byName: Map<string, string> | null = null;

  /** VTIMEZONEs are worked out up to `horizon`. */
  constructor(sources: ZoneSources, given: Zone, horizon: Instant, work: Work) {
    this.sources = sources;
    this.horizon = horizon;
    this.work = work;
    this.floating = UTC_CLOCK;
    this.floating =
      (sources.named === null ? null : this.find(sources.named)) ?? ianaZone(given) ?? UTC_CLOCK;
  }

  /** `null` when the file describes the zone in a way that cannot be worked out, so that its times mean nothing. */
  resolve(tzid: string): ZoneClock | null {
    const known = this.clocks.get(tzid);
    if (known !== undefined) return known;
    const clock = (this.clocks.size < MAX_ZONES ? this.find(tzid) : null) ?? this.unknown(tzid);
    this.clocks.set(tzid, clock);
    return clock;
  }

  private find(tzid: string): ZoneClock | null {
    return (tzid.includes('/') ? properZone(tzid) : null) ?? this.described(tzid) ?? otherwise(tzid);
  }

  private unknown(tzid: string): ZoneClock | null {
    if (this.vtimezone(tzid) !== null) return null;
    this.work.problems.add(`time zone ${shown(tzid)} is unknown; its times are read as ${this.floating.id}`);
    return this.floating;
  }

  private described(tzid: string): ZoneClock | null {
    const text = this.vtimezone(tzid);
    if (text === null) return null;
    const clock = vtimezoneClock(text, publicName(tzid, text), this.horizon, this.work.budget);
    if (clock === null) this.work.problems.add(`VTIMEZONE ${shown(tzid)} set aside: it cannot be worked out`);
    return clock;
  }

  private vtimezone(tzid: string): string | null {
    this.byName ??= new Map(
      this.sources.vtimezones.map((text) => [textValue(zoneProperty(text, 'TZID') ?? '', NAME_LIMIT), text]),
    );
    return this.byName.get(tzid) ?? null;
  }
}

function otherwise(tzid: string): ZoneClock | null {
  const windows = windowsZone(tzid);
  return properZone(tzid) ?? (windows === null ? null : ianaZone(windows)) ?? zoneAtEnd(tzid);
}

function properZone(tzid: string): ZoneClock | null {
  return ianaZone(tzid.replaceAll(' ', '_'));
}

/** The longest end of a name such as `/citadel.org/20190914_1/America/New_York` that is an IANA id. */
function zoneAtEnd(tzid: string): ZoneClock | null {
  const segments = tzid.slice(0, 200).split('/');
  for (let count = Math.min(3, segments.length - 1); count >= 2; count--) {
    const clock = ianaZone(segments.slice(-count).join('/'));
    if (clock !== null) return clock;
  }
  return null;
}

/** The IANA id that stands for a zone of the file's own, as far as it has one. */
function publicName(tzid: string, text: string): Zone {
  const location = zoneProperty(text, 'X-LIC-LOCATION');
  return ((location === null ? null : ianaZone(location)) ?? otherwise(tzid) ?? UTC_CLOCK).id;
}
