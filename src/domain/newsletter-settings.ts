import type { IssueSchedule } from './newsletter-day.ts';
import type { ChannelRef } from './rule.ts';

/** How lists are written: as in the issues of 2026, or as in the template of 2025. */
export const NEWSLETTER_STYLES = ['issue-2026', 'template-2025'] as const;
export type NewsletterStyle = (typeof NEWSLETTER_STYLES)[number];

/** Where issues are kept in git: a folder of a repository on GitHub. */
export type NewsletterRepository = { owner: string; name: string; folder: string };

/** What a community wants of its newsletter. */
export type NewsletterSettings = {
  style: NewsletterStyle;
  schedule: IssueSchedule;
  /** Where drafts go. */
  channel: ChannelRef;
  /** Where members are asked for news; `null`: they are not asked. */
  askIn: ChannelRef | null;
  /** Whether those who shared what is printed are thanked by name. */
  thanks: boolean;
  /** The community's own fixed text and the editor's own Markdown: absolute paths of files, or `null`. */
  skeleton: string | null;
  block: string | null;
  repository: NewsletterRepository | null;
};
