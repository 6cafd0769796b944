import type { Button } from '@slack/types';
import type { Notice, NoticeFacts } from '../domain/delivery.ts';
import { suspicionKey } from '../domain/question.ts';
import type { Instant } from '../domain/time.ts';
import { agendaName, doubtLines } from './agenda-doubt.ts';
import { actions, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { feedQuestionWords } from './feed-question.ts';
import { ACTION } from './ids.ts';
import type { Message } from './message.ts';
import { channelName, dateToken, joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;

/** The organisers' own channel is written to in English. */
const LANGUAGE = 'en';

/** The rest is told by the command line. */
const MOST_PROBLEMS = 5;

type Said = { title: Mrkdwn; lines: Mrkdwn[] };

function lastGoodLine(lastGood: Mrkdwn | null): Mrkdwn {
  if (lastGood === null) return mrkdwn`There is no good copy yet, so none of its calls can be reminded of.`;
  return mrkdwn`Reminders go on from the last good copy, of ${lastGood}.`;
}

function words(notice: Notice, moment: (instant: Instant) => Mrkdwn): Said {
  switch (notice.type) {
    case 'feed-failing':
      return {
        title: mrkdwn`*The calendar ${plain(notice.feed)} cannot be read* since ${moment(notice.since)}`,
        lines: [
          mrkdwn`${plain(notice.error, 600)}`,
          lastGoodLine(notice.lastGood === null ? null : moment(notice.lastGood)),
          mrkdwn`Next: see whether its address in \`community.yml\` still opens, then run \`ospo-bot check\`.`,
        ],
      };
    case 'feed-recovered':
      return {
        title: mrkdwn`*The calendar ${plain(notice.feed)} can be read again*`,
        lines: [mrkdwn`It had failed since ${moment(notice.since)}. Nothing more to do.`],
      };
    case 'feed-suspect':
      return feedQuestionWords(notice, moment);
    case 'agenda-doubt':
      return {
        title: mrkdwn`*This agenda and the calendar differ:* ${agendaName(notice.agenda, LANGUAGE)}`,
        lines: [
          ...doubtLines(notice.agenda, LANGUAGE),
          mrkdwn`Members see the calendar's time. Next: mend whichever is wrong.`,
        ],
      };
    case 'content-wrong':
      return {
        title: mrkdwn`*There are mistakes in \`${plain(notice.file)}\`*`,
        lines: [
          ...notice.problems.slice(0, MOST_PROBLEMS).map((problem) => mrkdwn`• ${plain(problem, 300)}`),
          mrkdwn`What the file held before stays in force. Next: mend it; \`ospo-bot check\` lists everything.`,
        ],
      };
    case 'database-older':
      return {
        title: mrkdwn`*My database knows nothing of the time since ${moment(notice.from)}*`,
        lines: [
          mrkdwn`Messages of that time are in their channels already, so an older copy of it was restored at ${moment(notice.to)}.`,
          mrkdwn`Nothing is posted twice: each message is looked for before it is sent. Next: nothing, unless you did not restore a backup.`,
        ],
      };
    case 'survey-refused':
      return {
        title: mrkdwn`*No survey about ${plain(notice.title)}*`,
        lines: [
          mrkdwn`Fewer than ${notice.quorum} people are in ${channelName(notice.channel)}, so answers could be told apart. Next: nothing, or ask them in person.`,
        ],
      };
    case 'delivery-held':
      return {
        title: mrkdwn`*Did this message arrive?* ${plain(notice.title)}`,
        lines: [
          mrkdwn`It was sent to ${channelName(notice.channel)}, but Slack's answer was lost: ${plain(notice.reason, 600)}`,
          mrkdwn`Next: look into the channel, then choose. Until then it is not sent again.`,
        ],
      };
    case 'delivery-failed':
      return {
        title: mrkdwn`*This message could not be posted:* ${plain(notice.title)}`,
        lines: [
          mrkdwn`Slack refused it for ${channelName(notice.channel)}: ${plain(notice.reason, 600)}`,
          mrkdwn`Next: run \`ospo-bot check\`, which names what to mend.`,
        ],
      };
  }
}

function buttons(notice: Notice): Button[] {
  switch (notice.type) {
    case 'delivery-held':
      return [
        ...valueButton(ACTION.heldPost, 'Post now', notice.key),
        ...valueButton(ACTION.heldThere, 'It is already there', notice.key),
      ];
    case 'feed-suspect': {
      if (notice.answer !== 'open') return [];
      const key = suspicionKey(notice.feed, notice.since);
      return [
        ...valueButton(ACTION.feedTrue, 'It is true', key),
        ...valueButton(ACTION.feedKeep, 'Keep the last copy', key),
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

/** Something that the organisers should know or decide, with its next step. */
export function noticeMessage({ notice }: NoticeFacts, { community }: MessageContext): Message {
  const token = (instant: Instant): Mrkdwn =>
    dateToken(instant, '{date_short_pretty} {time}', momentWords(instant, community.zone));
  const { title, lines } = words(notice, token);
  const spoken = words(notice, (instant) => mrkdwn`${plain(momentWords(instant, community.zone))}`);
  return {
    text: joined([spoken.title, ...spoken.lines], TEXT_LIMIT),
    blocks: [...section([title, ...lines]), ...actions(buttons(notice))],
  };
}
