import type { KnownBlock } from '@slack/types';
import type { HomeFacts } from '../domain/home.ts';
import { offsetAt } from '../domain/walltime.ts';
import { cityOf, offsetLabel } from '../domain/zones.ts';
import { header, section } from './blocks.ts';
import { callsSection } from './home/calls.ts';
import { cfpsSection } from './home/cfps.ts';
import { listedSections, mineSection } from './home/items.ts';
import { stacked } from './home/section.ts';
import { settingsSection } from './home/settings.ts';
import { operationSections, waitingSections } from './home/work.ts';
import { plain, told } from './mrkdwn.ts';

/** What goes into `views.publish`. */
export type Home = { type: 'home'; blocks: KnownBlock[] };

/** App Home of one member. What concerns only few comes first: they are the ones who must act on it. */
export function homeView(facts: HomeFacts): Home {
  const { community, reader, now } = facts;
  const zone = `${cityOf(reader.zone)} (${offsetLabel(offsetAt(reader.zone, now))})`;
  const top = [
    header(community.name),
    ...section([told(reader.language, 'home.times', { zone: plain(zone) })]),
  ];
  const sections = [
    ...waitingSections(facts),
    ...operationSections(facts),
    callsSection(facts),
    cfpsSection(facts),
    ...listedSections(facts),
    mineSection(facts),
    settingsSection(facts),
  ];
  return { type: 'home', blocks: [...top, ...stacked(sections, top.length)] };
}
