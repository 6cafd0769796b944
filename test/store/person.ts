import { NO_AGENDA } from '../../src/domain/agenda.ts';
import type { AuditAction } from '../../src/domain/audit.ts';
import type { Wanted } from '../../src/domain/delivery.ts';
import { handoverWish } from '../../src/domain/newsletter-delivery.ts';
import { askedDraft } from '../../src/domain/newsletter-draft.ts';
import { callSubject } from '../../src/domain/own-reminder.ts';
import { USUAL } from '../../src/domain/person.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { answered, approved, asked, claimed, rejected, revised } from '../../src/domain/submission.ts';
import { changeOf } from '../../src/domain/submission-change.ts';
import { noteWish, nudgeWish, type Wish } from '../../src/domain/submission-delivery.ts';
import { questionsNow, type Survey } from '../../src/domain/survey.ts';
import { surveyWishes } from '../../src/domain/survey-delivery.ts';
import { scheduled } from '../../src/domain/thread.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { newTopic } from '../../src/domain/topic.ts';
import { welcomeTo } from '../../src/domain/welcome.ts';
import { usualQuestions } from '../../src/messages/survey-question.ts';
import type { Store } from '../../src/store/store.ts';
import { conference } from '../domain/conferences.ts';
import { JOB, NOW, offerOf, SETTINGS, waiting } from '../domain/items.ts';
import { call } from '../domain/samples.ts';
import { claim } from './example.ts';

/** Whose trace is laid everywhere, the direct conversation with them, what they wrote, and two others. */
export const ANN = 'U0ANN00001';
export const DIRECT = 'D0ANN00001';
export const WORDS = 'what-ann-told-the-moderators';
export const [BOB, MOD] = ['U0BOB00001', 'U0MOD00001'];

const judge = (by: string, revision = 1) => ({ by, at: NOW, revision, selfApproval: false });

type Step = { who: string; action: AuditAction; detail?: string; wishes?: (after: Submission) => Wish[] };
type Outcome = ReturnType<typeof approved>;

/** A submission and its history; each step is committed as a handler would. */
function history(store: Store, id: string, by: string) {
  const description = by === ANN ? WORDS : 'what Bob told them';
  const content = { ...JOB, link: `https://example.org/${id}`, title: id, description };
  let now = waiting(id, { by, content });
  const commit = async (before: Submission | null, after: Submission, step: Step) => {
    const { who: actor, action, detail = '', wishes = () => [] } = step;
    const deed = { before, after, actor, action, detail, wishes: wishes(after) };
    const done = await store.submissions.commit(changeOf(deed, SETTINGS, NOW));
    if (done.type !== 'done') throw new Error(`${id}: ${done.type}`);
    now = after;
  };
  return {
    content,
    /** Its card is posted, as it would be long before anybody decides. */
    async offered() {
      await commit(null, now, { who: by, action: 'offered' });
      await deliverAll(store);
    },
    async next(step: Step, decide: (before: Submission) => Outcome) {
      const outcome = decide(now);
      if (!outcome.ok) throw new Error(`${id}: ${step.action} was refused`);
      await commit(now, outcome.value, step);
    },
  };
}

const note = (to: string) => (after: Submission) => [
  noteWish(after, to, { type: 'question', question: 'Who pays?', round: 1, index: 0 }, NOW),
];

/** Everything that a submission can have of somebody: they offer, answer, propose a change, look after, ask and decide. */
async function share(store: Store): Promise<void> {
  const waits = history(store, 'waits', ANN);
  await waits.offered();
  await waits.next({ who: MOD, action: 'asked', detail: 'Who pays?', wishes: note(ANN) }, (one) =>
    asked(one, judge(MOD), 'Who pays?'),
  );
  await waits.next({ who: ANN, action: 'answered', detail: WORDS }, (one) =>
    answered(one, { round: 1, index: 0, answer: WORDS, by: ANN, at: NOW }),
  );
  const listed = history(store, 'listed', ANN);
  await listed.offered();
  await listed.next({ who: MOD, action: 'asked', detail: 'Who pays?' }, (one) =>
    asked(one, judge(MOD), 'Who pays?'),
  );
  await listed.next({ who: ANN, action: 'answered', detail: WORDS }, (one) =>
    answered(one, { round: 1, index: 0, answer: WORDS, by: ANN, at: NOW }),
  );
  await listed.next({ who: MOD, action: 'approved' }, (one) => approved(one, judge(MOD), SETTINGS));
  const ended = history(store, 'ended', ANN);
  await ended.offered();
  await ended.next({ who: MOD, action: 'rejected', detail: 'Not about us.' }, (one) =>
    rejected(one, judge(MOD), 'Not about us.'),
  );
  const moderated = history(store, 'moderated', BOB);
  await moderated.offered();
  await moderated.next({ who: ANN, action: 'claimed' }, (one) => claimed(one, ANN));
  await moderated.next({ who: ANN, action: 'asked', detail: `Who pays, <@${ANN}>?` }, (one) =>
    asked(one, judge(ANN), `Who pays, <@${ANN}>?`),
  );
  const decided = history(store, 'decided', BOB);
  await decided.offered();
  await decided.next({ who: ANN, action: 'approved' }, (one) => approved(one, judge(ANN), SETTINGS));
  const changed = history(store, 'changed', BOB);
  await changed.offered();
  await changed.next({ who: MOD, action: 'approved' }, (one) => approved(one, judge(MOD), SETTINGS));
  await changed.next({ who: ANN, action: 'revised' }, (one) =>
    revised(one, offerOf({ by: ANN, content: { ...changed.content, title: WORDS, description: WORDS } })),
  );
  const claimedOne = await store.submissions.get('moderated');
  if (claimedOne !== null)
    await store.outbox.apply([
      {
        type: 'insert',
        wanted: nudgeWish(claimedOne, SETTINGS, NOW).wanted,
        state: { name: 'scheduled', notBefore: 0 },
      },
    ]);
  const attempt = { submission: 'decided', at: NOW, actor: ANN, action: 'denied', detail: '' } as const;
  await store.submissions.record({ id: 'attempt', ...attempt });
}

/** What they chose, asked for and voted for, with the direct messages that follow. */
async function choose(store: Store): Promise<void> {
  await store.people.choose(ANN, { ...USUAL, zone: 'Asia/Tokyo' });
  await store.homes.open(ANN, NOW);
  await store.people.welcome(ANN, NOW);
  await store.watches.add({ person: ANN, subject: callSubject(call().key), createdAt: NOW });
  await store.watches.add({ person: ANN, subject: 'cfp/example conference/2026', createdAt: NOW });
  await store.topics.put(newTopic('t1', `Security, as <@${ANN}> wants`, NOW));
  await store.topics.vote(ANN, 't1');
}

const direct = (key: string, over: Partial<Wanted> = {}): Wanted => ({
  ...{ key, channel: ANN, dueAt: NOW, staleAfter: NOW + DAY, group: null, threadOf: null },
  facts: {
    ...{ kind: 'reminder', rule: '', lead: '', call: call({ title: `For ${ANN}` }), zone: null },
    ...{ listed: true, own: { subject: callSubject(call().key), also: [] } },
  },
  ...over,
});

const welcomed = { start: [], call: null, groups: [], command: '/ospo-wg', zone: 'Asia/Tokyo' };

async function write(store: Store): Promise<void> {
  const preview = askedDraft({ key: 'preview', date: '2026-12-01', by: ANN, for: 'preview', askedAt: NOW });
  const draft = askedDraft({ key: 'draft', date: '2026-12-01', by: ANN, for: 'channel', askedAt: NOW });
  const lists = { jobs: [], news: [], events: [], leftOut: [], doubts: [], missing: [] };
  const made = { ordinal: 1, madeAt: NOW, number: 1, markdown: `Thanks, ${ANN}!`, ...lists };
  await store.drafts.ask(preview);
  await store.drafts.ask(draft);
  await store.drafts.change(draft, { ...draft, made });
  const to = { channel: '#organisers', at: NOW };
  const key = `own/${ANN}/${call().key}`;
  const about = { key, title: 'Touchpoint', channel: ANN, reason: `no reading ${DIRECT}` };
  const notice = { type: 'delivery-held', ...about } as const;
  const wishes: Wanted[] = [
    handoverWish(draft, made, { type: 'none' }, to),
    handoverWish(preview, made, { type: 'none' }, { ...to, channel: ANN }),
    welcomeTo(ANN, { kind: 'welcome', ...welcomed }, NOW),
    direct(key, { group: `own/${ANN}/${NOW}` }),
    direct(`${key}/change/1`, { threadOf: key }),
    direct('reminder/by/rule/to/a/member'),
    direct(`notice/${encodeURIComponent(`held/${ANN}`)}`, {
      ...{ channel: '#organisers', facts: { kind: 'notice', notice } },
    }),
  ];
  const changes = wishes.map((wanted) => ({ type: 'insert', wanted, state: scheduled(wanted) }) as const);
  await store.outbox.apply(changes);
}

/** What others wrote in which somebody is named. */
async function mention(store: Store): Promise<void> {
  await store.meta.set('note', `by ${ANN}`);
  await store.seen.first(`trigger/${ANN}`, NOW);
  await store.issues.put({ date: '2026-10-01', source: `from ${ANN}`, text: `By <@${ANN}>` });
  const agenda = { ...NO_AGENDA, guests: [`<@${ANN}>`] };
  const about = { type: 'past', date: '2026-10-01' } as const;
  await store.agendas.put({ key: 'a1', source: `by ${ANN}`, entry: { about, agenda, said: null } });
  const suggested = { source: { type: 'member', by: ANN } } as const;
  await store.cfps.suggest([conference(suggested)], NOW);
  await store.cfps.take(['example conference/2026'], NOW);
  await store.cfps.suggest([conference({ ...suggested, location: 'Vigo' })], NOW);
  await store.cfps.leave(['example conference/2026'], NOW);
  await store.cfps.suggest([conference({ ...suggested, location: 'Lugo' })], NOW);
  await store.cfps.say({ call: `by ${ANN}`, said: `by ${ANN}`, at: NOW });
}

/** What is told without a name, and yet of them. */
async function tell(store: Store): Promise<void> {
  const survey: Survey = {
    ...{ id: 'v1', rule: 'touchpoint', occurrence: 'f/u/', call: call(), channel: '#touchpoints' },
    ...{ reminder: null, openedAt: NOW, closesAt: NOW + 3 * DAY, quorum: 5, result: null },
    ...{ questions: questionsNow(usualQuestions(), []), status: 'open' },
  };
  await store.surveys.open(survey, surveyWishes(survey));
  await store.surveys.answer({
    ...{ id: 'v1', person: ANN, now: NOW },
    answers: [{ question: 'next', value: 'a secret of the survey' }],
  });
  await store.topics.suggest({ id: 'g1', text: 'a secret suggestion' });
}

/** Lets everything go out that is due, as the tasks would. */
export async function deliverAll(store: Store): Promise<void> {
  const now = NOW + HOUR;
  for (
    let rows = await claim(store.outbox, { now });
    rows.length > 0;
    rows = await claim(store.outbox, { now })
  )
    for (const row of rows) {
      const leaseUntil = now + 30_000;
      const sent = await store.outbox.advance(
        row,
        { name: 'dispatching', owner: 'one', leaseUntil, dispatchedAt: now },
        { attempt: 1 },
      );
      const channelId = row.channel === ANN ? DIRECT : 'C024BE91L';
      const at = { ts: `1763629200.${row.key.length}`, channelId, postedAt: now };
      if (sent !== null)
        await store.outbox.advance(sent, { name: 'posted', ...at, revision: 0, shownRevision: 0 });
    }
}

/** Brings what was posted up to date, as the tasks would. */
async function editAll(store: Store): Promise<void> {
  for (const row of await store.outbox.unshown())
    if (row.state.name === 'posted')
      await store.outbox.advance(row, { ...row.state, shownRevision: row.state.revision });
}

/** Fills every table through the store with the trace of one member; all messages are posted but those that come last. */
export async function everythingOf(store: Store): Promise<void> {
  await choose(store);
  await share(store);
  await write(store);
  await mention(store);
  await tell(store);
  await deliverAll(store);
  await editAll(store);
  const late = direct(`own/${ANN}/later`, { dueAt: NOW + DAY });
  await store.outbox.apply([{ type: 'insert', wanted: late, state: scheduled(late) }]);
  const unsent = direct('reminder/unsent/by/rule', { dueAt: NOW + DAY });
  await store.outbox.apply([{ type: 'insert', wanted: unsent, state: scheduled(unsent) }]);
  await store.outbox.takeTurn({ channelId: DIRECT, from: NOW, until: NOW + 1 });
}
