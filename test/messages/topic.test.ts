import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { LEVELS } from '../../src/domain/session.ts';
import { tidy } from '../../src/domain/text.ts';
import { newTopic, plannedTopic, type WantedTopic } from '../../src/domain/topic.ts';
import { modal } from '../../src/messages/form.ts';
import { sessionFields, sessionLines } from '../../src/messages/session.ts';
import { suggestedView, suggestView, takenView, takeSuggestionView } from '../../src/messages/suggestion.ts';
import { topicsReply } from '../../src/messages/topic.ts';
import {
  managedView,
  manageTopicView,
  organisersOnlyView,
  topicChangedView,
} from '../../src/messages/topic-manage.ts';
import { refusalOf } from '../../src/sandbox/limits.ts';
import { tries } from '../support/properties.ts';
import { expectSound, hostile } from './sound.ts';

const AT = Date.parse('2026-11-26T23:00:00Z');
const CALL = { occurrence: 'o', title: 'TODO Touchpoint', at: AT };

function wanted(title: string, over: Partial<WantedTopic> = {}): WantedTopic {
  return { ...newTopic('t1', title, AT), votes: 2, ...over };
}

function reader(language: Language, zone: string) {
  return { language, zone, vote: 't1', organiser: true, proposes: true };
}

function viewsOf(title: string, language: Language) {
  const topic = wanted(title, { history: [CALL, { ...CALL, title }] });
  const calls = [{ ...CALL, title, occurrence: `o${title}` }];
  return [
    manageTopicView(topic, calls, [wanted(title, { id: 't2' })], { language, zone: 'Asia/Tokyo' }),
    takeSuggestionView({ id: 's', text: title }, language),
    modal({
      ...{ language, title: 'x', blocks: sessionFields({ title, topic: title }, language) },
      form: { id: 'x', data: '', submit: 'x' },
    }),
    ...[suggestView, suggestedView, takenView, managedView, topicChangedView, organisersOnlyView].map(
      (view) => view(language),
    ),
  ];
}

test('a topic is shown in the language and on the clock of who asks', () => {
  const topic = { ...plannedTopic(wanted('AI', { history: [CALL] }), CALL), votes: 0 };
  expect(topicsReply([topic], [], reader('ja', 'Asia/Tokyo')).text.split('\n')[1]).toBe(
    '• AI 予定：TODO Touchpoint（2026年11月27日金曜日 08:00 Tokyo (UTC+9)） · あなたが希望しています。 · ' +
      'これまでに取り上げた会議：TODO Touchpoint（2026年11月27日金曜日 08:00 Tokyo (UTC+9)）',
  );
  expect(topicsReply([topic], [], reader('es', 'America/Lima')).text).toContain(
    'Previsto para TODO Touchpoint, jueves, 26 de noviembre de 2026, 18:00 Lima (UTC-5) · Quieres este.',
  );
});

test.each(LANGUAGES)("whatever topics are called, they stay within Slack's limits in %s", (language) => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(0, 1, 20), (text, count) => {
      const title = `${tidy(text).slice(0, 60)}x`;
      const topics = Array.from({ length: count }, (_, index) =>
        wanted(title, { id: `t${index}`, history: [CALL, { ...CALL, title: text }] }),
      );
      const suggestions = Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        text: `1 ${text}`,
      }));
      expectSound(topicsReply(topics, suggestions, reader(language, 'America/Argentina/Buenos_Aires')));
      for (const view of viewsOf(title, language))
        expect(refusalOf('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toBeNull();
    }),
    { numRuns: tries(8) },
  );
});

test.each(LANGUAGES)('in %s no label about topics is cut', (language) => {
  expect(JSON.stringify(viewsOf('AI', language).slice(1))).not.toContain('…');
  const [manage] = viewsOf('AI', language);
  const labels = (manage?.blocks ?? []).flatMap((block) =>
    block.type === 'input' && block.block_id !== 'call' ? [block] : [],
  );
  expect(JSON.stringify(labels)).not.toContain('…');
});

test('a session keeps its level as it is, and says it in the language of who reads', () => {
  const [, , , , level] = sessionFields({}, 'fr');
  const options = level?.element.type === 'static_select' ? (level.element.options ?? []) : [];
  expect(options.map(({ value }) => value)).toEqual([...LEVELS]);
  expect(options.map(({ text }) => text.text)[0]).toBe('Pour tout le monde');
  const about = { title: 'T', link: '', description: 'How we pay', benefit: 'A plan', topic: 'Money' };
  const session = {
    kind: 'session',
    ...about,
    level: 'For experts',
    speaker: 'Ann',
    pronouns: 'she',
  } as const;
  expect(sessionLines(session, 'de')).toEqual([
    'Mit: Ann (she)',
    'Thema: Money',
    'Niveau: Für Fachleute',
    'How we pay',
    'Was du davon hast: A plan',
  ]);
});
