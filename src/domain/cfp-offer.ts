import { sameValue } from './canonical.ts';
import type { Conference } from './cfp.ts';
import { byKey } from './cfp-call.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { CfpOffersFacts } from './delivery-facts.ts';
import { countryOf, REGIONS, type Region, regionOf } from './region.ts';
import type { ChannelRef } from './rule.ts';
import { scheduled } from './thread.ts';
import { DAY, type Instant, isoInstant } from './time.ts';

/** A conference that a list offers; `known` is what was taken of it before. */
export type CfpOffer = { key: string; offer: Conference; known: Conference | null; at: Instant };

/** Which offers a curator looks at; `null` is all. */
export type OfferFilter = { topic: string | null; region: Region | 'online' | null };

/** The offers that fit, soonest deadline first. */
export function filterOffers(offers: readonly CfpOffer[], { topic, region }: OfferFilter): CfpOffer[] {
  return offers
    .filter(({ offer }) => topic === null || offer.topics.includes(topic))
    .filter(({ offer }) => {
      if (region === null) return true;
      const country = countryOf(offer);
      return region === 'online' ? offer.online : country !== null && regionOf(country) === region;
    })
    .sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0));
}

function dueOf({ offer }: CfpOffer): string {
  return offer.due?.date ?? '9999';
}

/** The topics of offers, the most frequent first. */
export function topicsOf(offers: readonly CfpOffer[]): string[] {
  const counted = Map.groupBy(
    offers.flatMap(({ offer }) => offer.topics),
    (topic) => topic,
  );
  return [...counted]
    .sort((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1))
    .map(([topic]) => topic);
}

/** Reads what a menu sent back. */
export function readRegion(text: string): OfferFilter['region'] {
  return text === 'online' ? text : (REGIONS.find((region) => region === text) ?? null);
}

/** What is in the community's own file cannot be taken: it is changed there. */
export function ownOf(offers: readonly CfpOffer[], conferences: readonly Conference[]): ReadonlySet<string> {
  const known = byKey(conferences);
  return new Set(offers.filter(({ key }) => known.get(key)?.source.type === 'file').map(({ key }) => key));
}

const PATIENCE = 30 * DAY;

/**
 * Keeps one card before the curators: a new one when a list brought something new, the others say that there is nothing
 * left in them. `rows` are the cards so far.
 */
export function offerCards(
  offers: readonly CfpOffer[],
  rows: readonly Delivery[],
  { channel, now }: { channel: ChannelRef; now: Instant },
): OutboxChange[] {
  const newest = Math.max(...offers.map(({ at }) => at), 0);
  const key = `cfp/offers/${isoInstant(newest)}`;
  const known = rows.find((row) => row.key === key);
  const latest = rows.toSorted((one, other) => other.dueAt - one.dueAt)[0];
  const current = known ?? (latest !== undefined && newest <= latest.dueAt ? latest : undefined);
  const facts = factsOf(offers);
  const others = rows.filter((row) => row !== current).flatMap((row) => shows(row, factsOf([])));
  if (offers.length === 0) return rows.flatMap((row) => shows(row, facts));
  if (current !== undefined) return [...others, ...shows(current, facts)];
  const wanted: Wanted = {
    key,
    channel,
    dueAt: now,
    staleAfter: now + PATIENCE,
    group: null,
    threadOf: null,
    facts,
  };
  return [...others, { type: 'insert', wanted, state: scheduled(wanted) }];
}

function factsOf(offers: readonly CfpOffer[]): CfpOffersFacts {
  const changed = offers.filter(({ known }) => known !== null).length;
  const sources = new Set(
    offers.flatMap(({ offer }) => (offer.source.type === 'list' ? [offer.source.name] : [])),
  );
  return { kind: 'cfp-offers', added: offers.length - changed, changed, sources: [...sources].sort() };
}

function shows(row: Delivery, facts: CfpOffersFacts): OutboxChange[] {
  if (sameValue(row.facts, facts)) return [];
  const wanted = { ...row, facts };
  if (row.state.name === 'posted') return [{ type: 'revise', before: row, wanted }];
  return row.state.name === 'scheduled' ? [{ type: 'replan', before: row, wanted, state: row.state }] : [];
}
