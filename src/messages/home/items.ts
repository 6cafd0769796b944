import type { KnownBlock } from '@slack/types';
import type { HomeFacts, Listed } from '../../domain/home.ts';
import type { Language } from '../../domain/language.ts';
import type { Submission } from '../../domain/submission.ts';
import { localDate } from '../../domain/walltime.ts';
import { actions, boldLine, section } from '../blocks.ts';
import { itemTitle } from '../item.ts';
import { entryLine, ownButtons } from '../listing.ts';
import { channelName, type Mrkdwn, plain, told } from '../mrkdwn.ts';
import { say } from '../say.ts';
import { dateWords } from '../when.ts';
import type { HomeSection } from './section.ts';

/** The newest of what members offer, one section for each kind that has any. */
export function listedSections({ listed, reader: { language } }: HomeFacts): HomeSection[] {
  return listed.map((kind) => ({
    title: say(language, kind.kind === 'job' ? 'home.job' : 'home.news'),
    groups:
      kind.items.length === 0 ? [] : [section([...kind.items.map(entryLine), ...moreLines(kind, language)])],
  }));
}

function moreLines({ items, total, channel }: Listed, language: Language): Mrkdwn[] {
  if (total <= items.length) return [];
  return [told(language, 'home.all-in', { count: total, channel: channelName(channel) })];
}

function stateLine({ status, expiresAt }: Submission, { reader: { language, zone } }: HomeFacts): Mrkdwn {
  switch (status) {
    case 'pending':
      return told(language, 'home.state-pending');
    case 'approved':
      return expiresAt === null
        ? told(language, 'home.state-approved')
        : told(language, 'home.state-until', {
            date: plain(dateWords(localDate(expiresAt, zone), language)),
          });
    case 'rejected':
      return told(language, 'home.state-rejected');
    case 'expired':
      return told(language, 'home.state-expired');
    case 'filled':
      return told(language, 'home.state-filled');
    case 'withdrawn':
      return told(language, 'home.state-withdrawn');
  }
}

/** Does it wait, or is it listed? */
function isOpen({ status }: Submission): boolean {
  return status === 'pending' || status === 'approved';
}

function ownBlocks(submission: Submission, facts: HomeFacts): KnownBlock[] {
  return [
    boldLine(itemTitle(submission.content)),
    ...section([stateLine(submission, facts)]),
    ...actions(isOpen(submission) ? ownButtons(submission, facts.reader.language) : []),
  ];
}

/** What the reader has shared, newest first, how it stands, and what they can do with it. */
export function mineSection(facts: HomeFacts): HomeSection {
  const { mine, reader } = facts;
  const left = mine.total - mine.items.length;
  const more = left > 0 ? [section([told(reader.language, 'home.more-mine', { count: left })])] : [];
  return {
    title: say(reader.language, 'home.mine'),
    groups: [...mine.items.map((one) => ownBlocks(one, facts)), ...more],
  };
}
