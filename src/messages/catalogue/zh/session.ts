import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': '听众能获得什么？',
  'session.benefit-hint': '之后他们会知道什么或能做什么。',
  'session.benefit-line': '您能获得：{benefit}',
  'session.description': '简介',
  'session.level': '难度',
  'session.level-all': '面向所有人',
  'session.level-beginners': '面向初学者',
  'session.level-experts': '面向专家',
  'session.level-line': '难度：{level}',
  'session.level-some': '面向有一定经验者',
  'session.pronouns': '人称代词',
  'session.speaker': '演讲者',
  'session.speaker-hint': '对外公布时使用的名字。',
  'session.speaker-line': '演讲者：{speaker}',
  'session.title': '标题',
  'session.topic': '话题',
  'session.topic-hint': '我们的话题之一，或您自己的。',
  'session.topic-line': '话题：{topic}',
};
