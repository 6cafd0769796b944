import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { failureOf } from './classify.ts';
import { type Access, createClient } from './client.ts';
import type { Slack } from './slack.ts';

/** The person took too long to get it, it was shown already, or they have closed it: nobody waits for it. */
const TOO_LATE =
  /^(trigger_expired|expired_trigger_id|trigger_exchanged|exchanged_trigger_id|not_found|view_not_found)$/;

const Opened = z.looseObject({ view: z.looseObject({ id: z.string() }) });

/**
 * Opens modals and shows others in their place: https://docs.slack.dev/reference/methods/views.open, .../views.update. A view that is
 * shown again (the same object) is encoded once: a form with all countries costs the SDK several times what the request does.
 */
export function createViews(token: string, access: Access): Pick<Slack, 'openView' | 'updateView'> {
  const clients = new WeakMap<ModalView, WebClient>();
  const clientOf = (view: ModalView): WebClient => {
    const known = clients.get(view);
    if (known !== undefined) return known;
    const client = createClient(token, {
      ...access,
      fetch: carrying(view, access.fetch ?? globalThis.fetch),
    });
    clients.set(view, client);
    return client;
  };
  return {
    async openView(triggerId, view) {
      const request = clientOf(view).apiCall('views.open', { trigger_id: triggerId });
      const opened = Opened.safeParse(await unlessTooLate(request));
      return opened.success ? opened.data.view.id : null;
    },
    async updateView(viewId, view) {
      await unlessTooLate(clientOf(view).apiCall('views.update', { view_id: viewId }));
    },
  };
}

/** Adds the view to the form that the SDK sends, as the SDK would. */
function carrying(view: ModalView, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const encoded = Buffer.from(`&view=${encodeURIComponent(JSON.stringify(view))}`);
  return (url, init) =>
    fetch(url, { ...init, body: Buffer.concat([Buffer.from(String(init?.body ?? '')), encoded]) });
}

/** Shows a member's App Home. `false`: Slack refuses it, and would again. Throws when Slack cannot tell. */
export async function publishHome(client: WebClient, userId: string, view: HomeView): Promise<boolean> {
  try {
    await client.views.publish({ user_id: userId, view });
    return true;
  } catch (error) {
    if (failureOf(error).type === 'refused') return false;
    throw error;
  }
}

async function unlessTooLate<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.type === 'refused' && TOO_LATE.test(failure.error)) return null;
    throw error;
  }
}
