import type { Submissions } from '../../config/config.ts';
import { canonical } from '../../src/domain/canonical.ts';
import { titleOf } from '../../src/domain/kind.ts';
import { canWait } from '../../src/domain/patience.ts';
import { isListed, type Status, type Submission } from '../../src/domain/submission.ts';
import type { SubmissionChange } from '../../src/domain/submission-change.ts';
import { standingWishes, type Wish } from '../../src/domain/submission-delivery.ts';
import { DAY, type Instant, isoInstant } from '../../src/domain/time.ts';
import type { Part } from './feature.ts';
import type { Evidence } from './promises.ts';
import { ENOUGH_CALM, SILENCING } from './weather.ts';

/** What is seen of the submissions from outside. */
export type Ledger = Part & {
  /** Those that wait or are listed, oldest first. */
  open(): Submission[];
};

/** Every way in which a submission may go on. */
const EDGES: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['pending', 'approved', 'rejected', 'withdrawn', 'expired', 'filled'],
  approved: ['approved', 'pending', 'withdrawn', 'expired', 'filled'],
  rejected: [],
  withdrawn: [],
  expired: [],
  filled: [],
};

type Known = { now: Submission; at: Instant; shown: Set<string>; decided: Set<number> };

/** Follows every change of a submission. */
export function createLedger(settings: Submissions, now: () => Instant): Ledger {
  const known = new Map<string, Known>();
  const strays: string[] = [];
  const notes: { key: string; at: Instant }[] = [];

  const note = ({ before, after, entry, wishes }: SubmissionChange) => {
    const { id, status, version, round, published } = after;
    const kept = known.get(id) ?? { now: after, at: 0, shown: new Set(), decided: new Set() };
    const stray = (what: string) => strays.push(`${id} at ${isoInstant(entry.at)}: ${what}`);
    if ((before?.version ?? 0) !== (known.get(id)?.now.version ?? 0)) stray('changed what was no more');
    if (before !== null && version !== before.version + 1) stray(`version ${before.version} to ${version}`);
    if (before === null ? status !== 'pending' : !EDGES[before.status].includes(status))
      stray(`${before?.status} to ${status}`);
    if (entry.action === 'approved' || entry.action === 'rejected') {
      if (kept.decided.has(round)) stray(`round ${round} was decided twice`);
      kept.decided.add(round);
    }
    if (status === 'expired' && entry.at < (before?.expiresAt ?? 0)) stray('ended before its time');
    if (published !== null) kept.shown.add(titleOf(published));
    known.set(id, { ...kept, now: after, at: now() });
    for (const { wanted } of wishes)
      if (wanted.key.startsWith('note/')) notes.push({ key: wanted.key, at: now() });
    if (isOpen(after) && twins(known, after) > 1) stray(`${after.content.link} is open twice`);
  };

  const watch: Ledger['watch'] = (store, look) => {
    const { submissions } = store;
    const keysOf = (wishes: readonly Wish[]) => wishes.map(({ wanted }) => wanted.key);
    const commit: typeof submissions.commit = async (change) => {
      const outcome = await submissions.commit(change);
      if (outcome.type !== 'done') return outcome;
      note(change);
      await look(keysOf(change.wishes));
      return outcome;
    };
    const settle: typeof submissions.settle = async (submission, wishes) => {
      const changed = await submissions.settle(submission, wishes);
      await look(keysOf(wishes));
      return changed;
    };
    return { ...store, submissions: { ...submissions, commit, settle } };
  };

  /** Whatever stands in a channel had been approved by then. */
  const unapproved = ({ news, keys }: Evidence): string[] => {
    const marked = news.flatMap(({ said, text }) => said.markers.map((marker) => ({ marker, text })));
    return marked.flatMap(({ marker, text }) => {
      const [, id] = /^publication\/(.*)$/.exec(keys.get(marker) ?? '') ?? [];
      if (id === undefined) return [];
      const shown = [...(known.get(id)?.shown ?? [])];
      return shown.some((title) => text.includes(title)) ? [] : [`${id}: ${text.slice(0, 60)}`];
    });
  };

  return {
    watch,
    open: () => [...known.values()].map((one) => one.now).filter(isOpen),
    always: {
      'submissions along their edges': () => [...strays],
      'nothing unapproved is shown': unapproved,
    },
    finally: {
      'decisions are carried out': (evidence) => carriedOut(evidence, [...known.values()], settings),
      'submitters hear of it': ({ weather, now, watch: { states } }) =>
        notes
          .filter(({ key, at }) => weather.calm(at, now, SILENCING) > ENOUGH_CALM && !told(states.get(key)))
          .map(({ key }) => `${key} is ${states.get(key) ?? 'not there'}`),
      'what is over has ended': ({ weather, now }) =>
        [...known.values()].flatMap(({ now: one }) => {
          const end = isListed(one) ? (one.expiresAt ?? Infinity) : Infinity;
          const over = end < now && weather.calm(end, now, SILENCING) > ENOUGH_CALM;
          return over ? [`${one.id} should have ended at ${isoInstant(end)}`] : [];
        }),
    },
  };
}

function isOpen({ status }: Submission): boolean {
  return status === 'pending' || status === 'approved';
}

function twins(known: ReadonlyMap<string, Known>, { kind, content }: Submission): number {
  const links = [...known.values()].filter(({ now }) => isOpen(now) && now.kind === kind);
  return links.filter(({ now }) => [now.content.link, now.published?.link].includes(content.link)).length;
}

/** What waits for people, and what they have deleted, is nobody's fault. */
function told(state: string | undefined): boolean {
  return state === 'posted' || state === 'held';
}

/** Once it was calm for long enough, card and post say how the submission stands. */
async function carriedOut(
  { weather, now, store }: Evidence,
  known: readonly Known[],
  settings: Submissions,
): Promise<string[]> {
  const calm = ({ at }: Known) => weather.calm(at, now, SILENCING);
  const wishes = known
    .filter((one) => calm(one) > ENOUGH_CALM)
    .flatMap((one) => {
      const { settings: own } = settings[one.now.kind];
      return own === null ? [] : standingWishes(one.now, own).map((wish) => ({ ...wish, calm: calm(one) }));
    });
  const wrong = await Promise.all(
    wishes.map(async ({ wanted, onlyIfSent, calm }) => {
      const row = await store.outbox.get(wanted.key);
      if (row === null || row.state.name !== 'posted') {
        const leader = row?.state.name === 'joined' ? await store.outbox.get(row.state.leader) : row;
        // What can wait in its channel may wait for the next day.
        const waits = canWait(wanted.facts.kind) && calm <= DAY + ENOUGH_CALM;
        const fine = onlyIfSent || waits || told(leader?.state.name);
        return fine ? [] : [`${wanted.key} is ${row?.state.name}`];
      }
      const { revision, shownRevision } = row.state;
      const fresh = canonical(row.facts) === canonical(wanted.facts) && revision === shownRevision;
      return fresh ? [] : [`${wanted.key} shows what is no more`];
    }),
  );
  return wrong.flat();
}
