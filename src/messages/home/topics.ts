import type { KnownBlock } from '@slack/types';
import type { HomeFacts, HomeTopics } from '../../domain/home.ts';
import type { Language } from '../../domain/language.ts';
import { clip, tidy } from '../../domain/text.ts';
import { actions, boldLine, section, valueButton } from '../blocks.ts';
import { ACTION } from '../ids.ts';
import { plain, told } from '../mrkdwn.ts';
import { say } from '../say.ts';
import type { HomeSection } from './section.ts';

function topicBlocks({ id, title }: HomeTopics['others'][number], language: Language): KnownBlock[] {
  const vote = valueButton(ACTION.vote, say(language, 'topic.vote'), id);
  return [boldLine(clip(tidy(title), 150)), ...actions(vote)];
}

/** What the reader voted for, and the other topics that they may give their vote to; nothing where there are none. */
export function topicsSection({ topics, reader: { language } }: HomeFacts): HomeSection {
  const { vote, others, total, command } = topics;
  const title = say(language, 'home.topics');
  if (vote === null && others.length === 0) return { title, groups: [] };
  const yours = vote === null ? [] : [told(language, 'home.topic-yours', { title: plain(vote, 200) })];
  const left = total - others.length;
  const more =
    left > 0
      ? [section([told(language, 'home.topics-more', { count: left, command: plain(command, 60) })])]
      : [];
  const [first = [], ...rest] = others.map((topic) => topicBlocks(topic, language));
  const top = section([...yours, told(language, 'topic.rule')]);
  return { title, groups: [[...top, ...first], ...rest, ...more] };
}
