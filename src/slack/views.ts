import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { failureOf } from './classify.ts';

/** The person took too long to get it, it was shown already, or they have closed it: nobody waits for it. */
const TOO_LATE =
  /^(trigger_expired|expired_trigger_id|trigger_exchanged|exchanged_trigger_id|not_found|view_not_found)$/;

/** Opens a modal: https://docs.slack.dev/reference/methods/views.open. Answers its id, or `null` when nobody waits for it. */
export async function openView(
  client: WebClient,
  triggerId: string,
  view: ModalView,
): Promise<string | null> {
  const answer = await unlessTooLate(client.views.open({ trigger_id: triggerId, view }));
  return answer?.view?.id ?? null;
}

/** Shows something else in an open modal, if it still is. */
export async function updateView(client: WebClient, viewId: string, view: ModalView): Promise<void> {
  await unlessTooLate(client.views.update({ view_id: viewId, view }));
}

/** Shows a member's App Home. Throws when Slack does not take it. */
export async function publishHome(client: WebClient, userId: string, view: HomeView): Promise<void> {
  await client.views.publish({ user_id: userId, view });
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
