import { readConfig } from '../../config/load.ts';
import { answerQuestion, ask } from '../../handlers/exchange.ts';
import { approve, claim } from '../../handlers/moderation.ts';
import { reject } from '../../handlers/rejection.ts';
import { markFilled, renew, withdraw } from '../../handlers/renewal.ts';
import { sendChange, sendOffer } from '../../handlers/submission.ts';
import type { Bot } from '../../src/bot.ts';
import type { Answers, KindName } from '../../src/domain/item.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { answerValue, cardValue } from '../../src/messages/ids.ts';
import { REASONS } from '../../src/messages/reason.ts';
import type { Feature, Stage } from './feature.ts';
import type { Random } from './random.ts';
import { createLedger, type Ledger } from './submission-ledger.ts';

const FILE = `community: { name: Simulation, zone: Europe/Madrid }
submissions:
  job: { channel: "#jobs", expires_after: 6d, renew_before: 2d }
  news: { channel: "#news" }
moderation: { channel: "#moderators", moderators: [U0BRUNO, U0DANA], limit_per_hour: 3, answer_within: 20h }
`;
const MEMBERS = ['U0ANN', 'U0LIN', 'U0KIM', 'U0BRUNO'] as const;
const MODERATORS = ['U0BRUNO', 'U0DANA'] as const;

/** So few links that some of them are offered twice. */
const LINKS = 8;

function configured() {
  const read = readConfig(Buffer.from(FILE), 'config/community.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { submissions: read.config.submissions };
}

/** A filled form; `number` makes its title one that no other has. */
function formOf(random: Random, kind: KindName, number: number): Answers {
  const title = `Offer ${String(number).padStart(4, '0')}`;
  const link = `https://example.org/${kind}/${random.between(1, LINKS)}`;
  if (kind === 'news') return { link, summary: title, tag: 'Blog' };
  const usual = { place: '', description: '', closes_on: '' };
  return { ...usual, organisation: 'Example', title, link, countries: ['DE'], remote: ['remote'] };
}

type Deed = (bot: Bot) => Promise<unknown>;

/** What moderators do with a card, which may be an old one. */
function moderation(random: Random, { id, revision }: Submission): Deed {
  const userId = random.pick(MODERATORS);
  const seen = random.chance(0.15) ? revision - 1 : revision;
  const card = cardValue({ id, revision: seen });
  const luck = random.next();
  const press = { userId, value: card, triggerId: `T${luck}` };
  const sent = { userId, data: card, viewId: `V${luck}` };
  if (luck < 0.55) return (bot) => approve({ bot, ...press });
  if (luck < 0.75) return (bot) => reject({ bot, ...sent, answers: { reason: REASONS[0], words: '' } });
  if (luck < 0.85) return (bot) => claim({ bot, ...press });
  return (bot) => ask({ bot, ...sent, answers: { question: 'Is it remote?' } });
}

/** What a submitter does with what they have offered. */
function care(random: Random, submission: Submission, number: number): Deed {
  const { id, author: userId, round, exchanges, askedFor, kind } = submission;
  const press = { userId, value: id, triggerId: `T${number}` };
  const open = exchanges.findIndex(({ answer }) => answer === null);
  if (open !== -1) {
    const data = answerValue({ id, round, index: open });
    const answers = { answer: 'Yes.' };
    return (bot) => answerQuestion({ bot, userId, data, answers, viewId: `V${number}` });
  }
  if (askedFor !== null && random.chance(0.8)) return (bot) => renew({ bot, ...press });
  const luck = random.next();
  if (luck < 0.15) return (bot) => withdraw({ bot, ...press });
  if (luck < 0.3) return (bot) => markFilled({ bot, ...press });
  const form = { userId, data: id, answers: formOf(random, kind, number), viewId: `V${number}` };
  return (bot) => sendChange({ bot, ...form });
}

/** A deed that finds its submission when its moment has come. */
function about(ledger: Ledger, random: Random, make: (submission: Submission) => Deed): Deed {
  return async (bot) => {
    const open = ledger.open();
    if (open.length > 0) await make(random.pick(open))(bot);
  };
}

function offer(random: Random, number: number): Deed {
  const kind = random.chance(0.7) ? 'job' : 'news';
  const viewId = `V${number}`;
  const sent = { userId: random.pick(MEMBERS), data: kind, answers: formOf(random, kind, number), viewId };
  // Some press twice.
  const times = random.chance(0.2) ? 2 : 1;
  return (bot) => Promise.all(Array.from({ length: times }, () => sendOffer({ bot, ...sent })));
}

function people(stage: Stage, ledger: Ledger): void {
  const { random, from, to, plan } = stage;
  const sometime = () => random.between(from, to);
  let number = 0;
  const many = (least: number, most: number, make: () => Deed[]) => {
    for (let count = random.between(least, most); count > 0; count -= 1) {
      const at = sometime();
      for (const deed of make()) plan(at, deed);
    }
  };
  const fresh = () => {
    number += 1;
    return number;
  };
  many(3, 8, () => [offer(random, fresh())]);
  const moderate = () => about(ledger, random, (submission) => moderation(random, submission));
  // Now and then two moderators press in the same moment.
  many(8, 20, () => (random.chance(0.3) ? [moderate(), moderate()] : [moderate()]));
  many(5, 12, () => [about(ledger, random, (submission) => care(random, submission, fresh()))]);
}

/** Members offer, moderators decide, time goes by. */
export const submissions: Feature = {
  config: configured(),
  join(stage) {
    const ledger = createLedger(configured().submissions, stage.now);
    people(stage, ledger);
    return ledger;
  },
};
