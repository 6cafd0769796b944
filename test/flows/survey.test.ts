import { expect, test } from 'vitest';
import { HOUR, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { describeStores } from '../support/store.ts';
import { text } from './members.ts';
import {
  answerSurvey,
  CALL,
  close,
  event,
  invitation,
  MEMBERS,
  OPENS,
  ORGANISER,
  surveyed,
} from './surveyed.ts';
import { openWorkspace } from './workspace.ts';

describeStores((stores) => {
  const begin = async (survey?: string) => {
    const { config, calendar } = surveyed(survey);
    const store = await stores.open();
    const workspace = await openWorkspace(store, config);
    return { workspace, store, calendar };
  };

  test('six people answer, the organisers hear once what came out, and tell the channel when they want to', async () => {
    const { workspace, store } = await begin();
    for (const [index, user] of MEMBERS.slice(0, 6).entries()) {
      const said = await answerSurvey(workspace, user, {
        useful: index === 0 ? 2 : 5,
        again: 0,
        next: `Topic ${index} of ann@example.org`,
        ...(index === 0 && { else: 'Only I wrote here' }),
      });
      expect(said).toContain('Your answers are stored');
    }
    expect(workspace.messages('#ospo-organisers')).toEqual([]);
    await close(workspace);
    const [result, suggestions, ...others] = workspace.messages('#ospo-organisers');
    expect(others).toEqual([]);
    expect(result?.text).toContain('6 people answered');
    expect(text(result?.blocks)).toContain('slack_file');
    expect(result?.text).not.toContain('Only I wrote here');
    expect(result?.text).not.toContain('example.org');
    for (const index of [0, 1, 2, 3, 4, 5]) expect(suggestions?.text).toContain(`Topic ${index} of […]`);
    if (result === undefined) throw new Error('no result');
    expect(await workspace.decide(MEMBERS[0], result, ACTION.surveySaid)).toContain('Only this community');
    expect(await workspace.decide(ORGANISER, result, ACTION.surveySaid)).toContain('posted in #touchpoints');
    expect(await workspace.decide(ORGANISER, result, ACTION.surveySaid)).toContain('decided already');
    await workspace.pass(5 * SECOND);
    const told = workspace.messages('#touchpoints').filter((message) => message.text.startsWith('You said'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain('Topic 1');
    expect(workspace.messages('#touchpoints').at(-2)?.text).not.toContain('2 (slightly useful)');
    const row = (await store.surveys.closed(null, 10))[0];
    expect(row?.result?.answers).toBe(6);
    await workspace.close();
  });
});
void [CALL, event, HOUR, OPENS, invitation];
