import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': '参加者が得られるもの',
  'session.benefit-hint': '終わった後に分かること、できるようになること。',
  'session.benefit-line': '得られるもの：{benefit}',
  'session.description': '説明',
  'session.level': 'レベル',
  'session.level-all': 'どなたでも',
  'session.level-beginners': '初心者向け',
  'session.level-experts': '上級者向け',
  'session.level-line': 'レベル：{level}',
  'session.level-some': 'ある程度経験のある方向け',
  'session.pronouns': '代名詞',
  'session.speaker': '発表者',
  'session.speaker-hint': '告知に使う名前。',
  'session.speaker-line': '発表者：{speaker}',
  'session.title': 'タイトル',
  'session.topic': 'トピック',
  'session.topic-hint': '既存のトピックでも、ご自身のものでも。',
  'session.topic-line': 'トピック：{topic}',
};
