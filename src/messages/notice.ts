import type { Button } from '@slack/types';
import type { Notice, NoticeFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import { suspicionKey } from '../domain/question.ts';
import type { Instant } from '../domain/time.ts';
import { agendaName, doubtLines } from './agenda-doubt.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { feedQuestionWords } from './feed-question.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { momentWords } from './when.ts';

/** The rest is told by the command line. */
const MOST_PROBLEMS = 5;

type Said = { title: Mrkdwn; lines: Mrkdwn[] };

type Moment = (instant: Instant) => Mrkdwn;

function failingWords(
  { feed, since, error, lastGood }: Notice & { type: 'feed-failing' },
  moment: Moment,
  language: Language,
): Said {
  return {
    title: told(language, 'notice.feed', { feed: plain(feed), since: moment(since) }),
    lines: [
      mrkdwn`${plain(error, 600)}`,
      lastGood === null
        ? told(language, 'notice.feed-none')
        : told(language, 'notice.feed-copy', { date: moment(lastGood) }),
      told(language, 'notice.feed-next'),
    ],
  };
}

function contentWords(
  { file, reach = 'file', problems }: Notice & { type: 'content-wrong' },
  language: Language,
): Said {
  return {
    title: told(language, 'notice.content', { file: plain(file) }),
    lines: [
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => mrkdwn`• ${plain(problem, 300)}`),
      told(language, 'notice.content-next', { reach }),
    ],
  };
}

/** What a file, a calendar or Slack says is wrong is quoted as it is. */
function words(notice: Notice, moment: Moment, language: Language): Said {
  switch (notice.type) {
    case 'feed-failing':
      return failingWords(notice, moment, language);
    case 'feed-recovered':
      return {
        title: told(language, 'notice.feed-back', { feed: plain(notice.feed) }),
        lines: [told(language, 'notice.feed-was', { since: moment(notice.since) })],
      };
    case 'feed-suspect':
      return feedQuestionWords(notice, moment, language);
    case 'agenda-doubt':
      return {
        title: told(language, 'notice.agenda', { agenda: agendaName(notice.agenda, language) }),
        lines: [...doubtLines(notice.agenda, language), told(language, 'notice.agenda-next')],
      };
    case 'content-wrong':
      return contentWords(notice, language);
    case 'database-older':
      return {
        title: told(language, 'notice.older', { from: moment(notice.from) }),
        lines: [
          told(language, 'notice.older-why', { to: moment(notice.to) }),
          told(language, 'notice.older-next'),
        ],
      };
    case 'survey-refused': {
      const { quorum, channel } = notice;
      return {
        title: told(language, 'notice.survey', { title: plain(notice.title) }),
        lines: [told(language, 'notice.survey-why', { quorum, channel: channelName(channel) })],
      };
    }
    case 'delivery-held': {
      const where = { channel: channelName(notice.channel), reason: plain(notice.reason, 600) };
      return {
        title: told(language, 'notice.held', { title: plain(notice.title) }),
        lines: [told(language, 'notice.held-why', where), told(language, 'notice.held-next')],
      };
    }
    case 'delivery-failed': {
      const where = { channel: channelName(notice.channel), reason: plain(notice.reason, 600) };
      return {
        title: told(language, 'notice.failed', { title: plain(notice.title) }),
        lines: [told(language, 'notice.failed-why', where), told(language, 'notice.failed-next')],
      };
    }
  }
}

function buttons(notice: Notice, language: Language): Button[] {
  switch (notice.type) {
    case 'delivery-held':
      return heldButtons(notice.key, language);
    case 'feed-suspect': {
      if (notice.answer !== 'open') return [];
      const key = suspicionKey(notice.feed, notice.since);
      return [
        ...valueButton(ACTION.feedTrue, say(language, 'feed-question.true'), key),
        ...valueButton(ACTION.feedKeep, say(language, 'feed-question.keep'), key),
      ];
    }
    case 'feed-failing':
    case 'feed-recovered':
    case 'agenda-doubt':
    case 'content-wrong':
    case 'database-older':
    case 'survey-refused':
    case 'delivery-failed':
      return [];
  }
}

/** What can be decided about a message of which nobody knows whether it arrived. */
export function heldButtons(key: string, language: Language): Button[] {
  return [
    ...valueButton(ACTION.heldPost, say(language, 'notice.held-post'), key),
    ...valueButton(ACTION.heldThere, say(language, 'notice.held-there'), key),
  ];
}

/** Something that the organisers should know or decide, with its next step. */
export function noticeMessage({ notice }: NoticeFacts, { community, language }: MessageContext): Message {
  const inFull = (instant: Instant): string => momentWords(instant, community.zone, language);
  const token: Moment = (instant) => dateToken(instant, '{date_short_pretty} {time}', inFull(instant));
  const { title, lines } = words(notice, token, language);
  const spoken = words(notice, (instant) => mrkdwn`${plain(inFull(instant))}`, language);
  return {
    text: joined([spoken.title, ...spoken.lines], TEXT_LIMIT),
    blocks: [...section([title, ...lines]), ...actions(buttons(notice, language))],
  };
}
