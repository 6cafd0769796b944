import type { Kept } from '../../src/sandbox/ledger.ts';
import type { Workspace } from './workspace.ts';

/** Types `/cfp`, and resolves to what is answered. */
export async function askCfp(
  workspace: Workspace,
  user: string,
  words: string,
): Promise<Record<string, unknown>> {
  const { id } = await workspace.type(user, '/cfp', words);
  return workspace.reply(id);
}

/** A reply as a message with buttons that can be pressed. */
export function pressable(workspace: Workspace, reply: Record<string, unknown>): Kept {
  const [shown] = workspace.messages('#general');
  return { ...shown, ts: '1.1', channel: 'C1', text: String(reply['text']), blocks: reply['blocks'] } as Kept;
}

/** Presses a button, and resolves to what is answered. */
export async function pressIt(
  workspace: Workspace,
  user: string,
  message: Kept,
  action: string,
): Promise<Record<string, unknown>> {
  const { id } = await workspace.press(user, message, action);
  return workspace.reply(id);
}
