import { z } from 'zod';
import { MOST_OPTIONS } from '../src/domain/survey.ts';
import { channel, duration, tag, text } from './fields.ts';
import { count, filledList, map, yesOrNo } from './shape.ts';

/** Beside each number of a rating stands a word. */
const WORDS = 5;

const option = tag;

const questionName = text('a name').describe('Tells the question from the others of its survey.');
const label = text('a text').describe('What members read.');

const Rating = map('a question', {
  name: questionName,
  type: z.literal('rating').describe('1 to 5; must be answered.'),
  label,
  words: filledList('a list of five words, for 1 to 5', option)
    .length(WORDS, { error: () => 'five words, for 1 to 5' })
    .describe('The words beside the numbers 1 to 5.'),
});

const Choice = map('a question', {
  name: questionName,
  type: z.literal(['choice', 'choices']).describe('One of the options, or several.'),
  label,
  options: filledList('a list of options', option)
    .max(MOST_OPTIONS, { error: () => `at most ${MOST_OPTIONS} options` })
    .describe('What can be chosen: one of them, or several with `choices`.'),
});

const Text = map('a question', {
  name: questionName,
  type: z.literal('text').describe('A few words.'),
  label,
  suggests: yesOrNo.prefault(false).describe('Whether what is written is a suggestion of a topic.'),
});

const TopicsQuestion = map('a question', {
  name: questionName,
  type: z.literal('topics').describe('Which of the open topics interest somebody.'),
  label,
});

const TYPES = 'a question with the type rating, choice, choices, text or topics';

const Question = z.discriminatedUnion('type', [Rating, Choice, Text, TopicsQuestion], { error: () => TYPES });

const Match = map('a map', {
  summary: text('a text').optional().describe('Occurs in the title.'),
  location: text('a text').optional().describe('Occurs in the location.'),
  categories: text('a text').optional().describe('Occurs in one of the categories.'),
  uid: text('a text').optional().describe('Occurs in the UID.'),
});

/** A survey after each call that it is about. */
export const Survey = map('a survey', {
  name: text('a name').describe('Tells this survey from others; renaming it makes its surveys new ones.'),
  feed: text('the name of a feed').describe('The name of one of the feeds.'),
  match: Match.prefault({}).describe(
    'Which calls: each given text must occur in its field, letter case aside. Without it: all of the feed.',
  ),
  except: Match.optional().describe('These of them are not asked about.'),
  channel: channel.describe('Where members are asked: the channel of the reminders.'),
  opens_after: duration('0s', '12h').prefault('5m').describe('How long after the end of the call it opens.'),
  closes_after: duration('1h', '30d').prefault('3d').describe('How long it is open.'),
  quorum: count(5, 1000)
    .prefault(5)
    .describe('With fewer answers nothing is shown to anybody, and they are destroyed; at least 5.'),
  questions: filledList('a list of questions', Question)
    .max(8, { error: () => 'at most 8 questions: a survey takes two minutes' })
    .optional()
    .describe('What is asked. Without it: the usual five questions.'),
});
