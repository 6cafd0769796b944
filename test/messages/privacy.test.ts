import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import {
  dataFileText,
  dataView,
  forgetView,
  forgottenHome,
  forgottenMessage,
  privacyButtons,
} from '../../src/messages/privacy.ts';
import { COMMUNITY } from '../domain/samples.ts';
import { expectSound, expectSoundHome, expectWithin } from './sound.ts';

test.each(LANGUAGES)('what is said about somebody’s data stays within Slack’s limits in %s', (language) => {
  expectSound(forgottenMessage({ community: COMMUNITY, now: 0, language }));
  expectSoundHome(forgottenHome(language));
  expectWithin(dataFileText(language), 4000);
  for (const view of [dataView(language), forgetView('forgotten', language), forgetView('busy', language)]) {
    expectWithin(view.title.text, 24);
    expectWithin(view.close?.text ?? '', 24);
  }
  // https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
  for (const { confirm, text } of privacyButtons(language)) {
    expectWithin(text.text, 75);
    expectWithin(confirm?.title?.text ?? 'none', 100);
    expectWithin(confirm?.text.text ?? 'none', 300);
    expectWithin(confirm?.confirm?.text ?? 'none', 30);
    expectWithin(confirm?.deny?.text ?? 'none', 30);
  }
});

test('only who is asked once more is forgotten, and in their own language', () => {
  const [data, forget] = privacyButtons('es');
  expect(data?.confirm).toBeUndefined();
  expect(forget).toMatchObject({ style: 'danger', confirm: { deny: { text: 'Cancelar' } } });
  expect(forget?.confirm?.text.text).toContain('No se puede deshacer.');
});
