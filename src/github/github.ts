import type { NewsletterRepository } from '../domain/newsletter-settings.ts';
import type { LocalDate } from '../domain/time.ts';

/** A draft on its way to its pull request. */
export type PullDraft = {
  repository: NewsletterRepository;
  date: LocalDate;
  title: string;
  body: string;
  markdown: string;
  /** What the file holds now, as it was read before; `null`: it is not there. It is changed only if that is still so. */
  replaces: string | null;
  /** Leave the file as it is, because a person has changed it. */
  keepFile: boolean;
};

/** A pull request that was made or brought up to date, or why not. `permanent`: asking again changes nothing. */
export type PullResult =
  | { type: 'there'; url: string }
  | { type: 'failed'; reason: string; permanent: boolean };

/** What stands in the branch of a date; `null`: no branch, or no file in it. */
export type PullFile =
  | { type: 'file'; text: string | null }
  | { type: 'failed'; reason: string; permanent: boolean };

/** The GitHub room, as everybody else sees it. Everything may be asked twice: the second time brings up to date. */
export type Github = {
  /** The file of a date in its branch, as far as there is one. */
  read(repository: NewsletterRepository, date: LocalDate): Promise<PullFile>;
  /** Makes the branch, the file and the pull request, or brings them up to date. Never merges. */
  put(draft: PullDraft): Promise<PullResult>;
};
