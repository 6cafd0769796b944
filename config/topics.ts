import { command, text } from './fields.ts';
import { map, yesOrNo } from './shape.ts';

/** The command about calls where the file names no other. */
export const DEFAULT_TOPICS_COMMAND = '/touchpoint';

/** The one command about the community's calls, their agendas and topics. */
export const Topics = map('a map', {
  command: command
    .prefault(DEFAULT_TOPICS_COMMAND)
    .describe('The slash command about calls, their agendas and topics.'),
});

/** Which events: each given text must occur in its field. */
export const Match = map('a map', {
  summary: text('a text').optional().describe('Occurs in the title.'),
  location: text('a text').optional().describe('Occurs in the location.'),
  categories: text('a text').optional().describe('Occurs in one of the categories.'),
  uid: text('a text').optional().describe('Occurs in the UID.'),
});

/** Which calls are touchpoints: agendas are announced for these, and recordings asked for. */
export const Touchpoints = map('a map', {
  match: Match.prefault({ summary: 'touchpoint' }).describe(
    'Which events: each given text must occur in its field, letter case aside.',
  ),
  ask_for_recording: yesOrNo
    .prefault(true)
    .describe('Whether organisers are asked for recording and notes after each that had an agenda.'),
});
