import type { Button, InputBlock } from '@slack/types';
import type { CfpItem, Content, Job, News, Session } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { hostOf } from '../domain/shared-link.ts';
import { linkButton } from './blocks.ts';
import { cfpFields, cfpLines, cfpTitle } from './cfp-item.ts';
import { ACTION } from './ids.ts';
import { jobFields, jobLines, jobTitle } from './job.ts';
import { link, type Mrkdwn, plain, told } from './mrkdwn.ts';
import { newsFields, newsLines } from './news.ts';
import { say } from './say.ts';
import { sessionFields, sessionLines } from './session.ts';

/** The button that opens an item's page. */
export function openButtons({ kind, link }: Content, language: Language): Button[] {
  return link === '' ? [] : [linkButton(ACTION.openItem, say(language, 'item.open', { kind }), link)];
}

/** The one line by which people know an item, in plain text. */
export function itemTitle(content: Content): string {
  switch (content.kind) {
    case 'job':
      return jobTitle(content);
    case 'news':
      return content.summary;
    case 'session':
      return content.title;
    case 'cfp':
      return cfpTitle(content);
  }
}

/** What else is public of an item, its link last, with the host that it really leads to. */
export function itemLines(content: Content, language: Language): Mrkdwn[] {
  const lines = ownLines(content, language);
  return content.link === '' ? lines : [...lines, told(language, 'item.link', { link: itemLink(content) })];
}

function ownLines(content: Content, language: Language): Mrkdwn[] {
  switch (content.kind) {
    case 'job':
      return jobLines(content, language);
    case 'news':
      return newsLines(content, language);
    case 'session':
      return sessionLines(content, language);
    case 'cfp':
      return cfpLines(content, language);
  }
}

/** The link of an item under the host that it leads to. */
export function itemLink(content: Content): Mrkdwn {
  return link(content.link, plain(hostOf(content.link), 120));
}

/** A form of some kind as far as something is known. */
export type Prefill =
  | ({ kind: 'job' } & Partial<Job>)
  | ({ kind: 'news' } & Partial<News>)
  | ({ kind: 'session' } & Partial<Session>)
  | ({ kind: 'cfp' } & Partial<CfpItem>);

/** The fields of a form, filled in as far as something is known. */
export function itemFields(initial: Prefill, tags: readonly string[], language: Language): InputBlock[] {
  switch (initial.kind) {
    case 'job':
      return jobFields(initial, language);
    case 'news':
      return newsFields(initial, tags, language);
    case 'session':
      return sessionFields(initial, language);
    case 'cfp':
      return cfpFields(initial, language);
  }
}
