import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from './manners.ts';
import { BOT } from './seed.ts';

const Text = z.looseObject({ type: z.string(), text: z.string() });
const Block = z.looseObject({ type: z.string(), block_id: z.string().optional() });

/** What a bot says of a view: https://docs.slack.dev/reference/views */
const Given = z.looseObject({
  type: z.enum(['modal', 'home']).optional(),
  title: Text.optional(),
  submit: Text.nullable().default(null),
  close: Text.nullable().default(null),
  blocks: z.array(Block),
  private_metadata: z.string().default(''),
  callback_id: z.string().default(''),
  external_id: z.string().default(''),
  clear_on_close: z.boolean().default(false),
  notify_on_close: z.boolean().default(false),
});
export type Given = z.infer<typeof Given>;

/** A view as Slack keeps it and sends it: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export type View = {
  id: string;
  team_id: string;
  type: 'modal' | 'home';
  title: z.infer<typeof Text>;
  submit: z.infer<typeof Text> | null;
  close: z.infer<typeof Text> | null;
  blocks: readonly z.infer<typeof Block>[];
  private_metadata: string;
  callback_id: string;
  external_id: string;
  state: { values: Record<string, Record<string, unknown>> };
  hash: string;
  clear_on_close: boolean;
  notify_on_close: boolean;
  root_view_id: string;
  previous_view_id: string | null;
  app_id: string;
  app_installed_team_id: string;
  bot_id: string;
};

/** The team that everything in the sandbox belongs to. */
export const TEAM = { id: 'T000000001', domain: 'sandbox' } as const;

/** A view from the arguments of a call (JSON) or from the answer to a submission; `null` when it is none. */
export function readView(given: unknown): Given | null {
  const parsed = Given.safeParse(typeof given === 'string' ? parseJson(given) : given);
  return parsed.success ? parsed.data : null;
}

/** A new view above `below`. Blocks and elements without an id get one, as in Slack. */
export function newView(given: Given, type: View['type'], below: View | null): View {
  const id = `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
  return {
    id,
    team_id: TEAM.id,
    type,
    title: given.title ?? { type: 'plain_text', text: '' },
    submit: given.submit,
    close: given.close,
    blocks: given.blocks.map(named),
    private_metadata: given.private_metadata,
    callback_id: given.callback_id,
    external_id: given.external_id,
    state: { values: {} },
    hash: `${randomUUID()}`,
    clear_on_close: given.clear_on_close,
    notify_on_close: given.notify_on_close,
    root_view_id: below?.root_view_id ?? id,
    previous_view_id: below?.id ?? null,
    app_id: BOT.appId,
    app_installed_team_id: TEAM.id,
    bot_id: BOT.botId,
  };
}

function named(block: z.infer<typeof Block>, index: number): z.infer<typeof Block> {
  return { ...block, block_id: block.block_id ?? String(index) };
}
