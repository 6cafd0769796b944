import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { type Effect, effectsOf } from './effects.ts';
import type { Names } from './ids.ts';
import { parseJson } from './manners.ts';
import type { Person } from './people.ts';
import { tokenOf } from './seed.ts';

/** Posts what a person wrote, so that the workspace's history holds it. Answers Slack's error, or `null`. */
export type Say = (
  person: Person,
  channel: string,
  thread: string | null,
  text: string,
) => Promise<string | null>;

const AnswerShape = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

/** `url` is the workspace's, behind the bot's front door: the bot has no part in what people write. */
export function createSay(options: {
  url: string;
  names: Names;
  now: () => Instant;
  apply: (effect: Effect) => void;
}): Say {
  const { url, names, now, apply } = options;
  const method = 'chat.postMessage';
  return async (person, channel, thread, text) => {
    const params = { channel, text, ...(thread === null ? {} : { thread_ts: thread }) };
    const at = now();
    const said = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenOf(person)}` },
      body: new URLSearchParams(names.inward(new URLSearchParams(params).toString())),
    });
    const answer = AnswerShape.parse(parseJson(names.outward(await said.text())));
    for (const effect of effectsOf({ at, method, params, answer })) apply(effect);
    return answer.ok ? null : (answer.error ?? 'internal_error');
  };
}
