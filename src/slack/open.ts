import type { WebClient } from '@slack/web-api';
import type { Instant } from '../domain/time.ts';
import { createAudience } from './audience.ts';
import { createChannels } from './channels.ts';
import { failedEdit, failedPost, postedOutcome } from './classify.ts';
import { type Access, createClient } from './client.ts';
import { createDirects } from './directs.ts';
import { share, upload } from './files.ts';
import { findMessages } from './history.ts';
import { createIdentity, type Identity } from './identity.ts';
import { metadataOf } from './marks.ts';
import { nameOf } from './names.ts';
import { createPeople } from './people.ts';
import { uploadPicture, withImage } from './picture.ts';
import { createProfiles } from './profiles.ts';
import { mayRespond } from './response-url.ts';
import type { EditOutcome, Outgoing, PostOutcome, Slack } from './slack.ts';
import { createViews, publishHome } from './views.ts';

/** Opens the Slack room for a bot token. Nothing is asked before it is needed, so an unreachable Slack stops nobody. */
export function openSlack({ token, now, ...access }: Access & { token: string; now: () => Instant }): Slack {
  const client = createClient(token, access);
  const identity = createIdentity(client);
  const [channels, directs] = [createChannels(client, now), createDirects(client)];
  const profileOf = createProfiles(client, identity, now);
  return {
    channel: (ref) => (/^[UW]/.test(ref) ? directs(ref) : channels(ref)),
    post: (message) => post(client, message),
    edit: ({ channelId, ts, text, blocks, image }) =>
      editing(
        client.chat.update({ channel: channelId, ts, text, blocks: withImage(blocks, image), parse: 'none' }),
      ),
    upload: (files) => upload(client, access, files),
    share: (message) => share(client, message),
    nameOf: (userId) => nameOf(client, userId),
    remove: ({ channelId, ts }) => editing(client.chat.delete({ channel: channelId, ts })),
    find: (query) => findMessages(client, identity, query),
    draw: (picture) => uploadPicture(client, picture),
    audience: createAudience(client, channels, async (id) => (await profileOf(id)).standing),
    isOneOf: createPeople(client, now),
    sendFile: (file) => sendFile(client, file),
    standingOf: async (userId) => (await profileOf(userId)).standing,
    zoneOf: async (userId) => (await profileOf(userId)).zone,
    languageOf: async (userId) => (await profileOf(userId)).language,
    publishHome: (userId, view) => publishHome(client, userId, view),
    ...createViews(token, access),
    permalink: (message) => permalink(identity, message),
    mayRespond: (url) => mayRespond(url, access.apiUrl),
  };
}

/** https://docs.slack.dev/reference/methods/chat.postMessage: nothing unfurls, no plain word becomes a mention. */
async function post(client: WebClient, message: Outgoing): Promise<PostOutcome> {
  const outcome = await postOnce(client, message);
  // A picture that Slack has not looked through yet is refused, and nothing is posted; the words must not wait for it.
  const refused = outcome.type === 'not_sent' && outcome.reason === 'invalid_blocks';
  const { image, ...plain } = message;
  return refused && image !== undefined ? postOnce(client, plain) : outcome;
}

async function postOnce(client: WebClient, message: Outgoing): Promise<PostOutcome> {
  const { channelId, threadTs, text, blocks, image } = message;
  try {
    const answer = await client.chat.postMessage({
      channel: channelId,
      text,
      blocks: withImage(blocks, image),
      metadata: metadataOf(message),
      unfurl_links: false,
      unfurl_media: false,
      link_names: false,
      parse: 'none',
      mrkdwn: true,
      ...(threadTs !== null && { thread_ts: threadTs }),
    });
    return postedOutcome(answer);
  } catch (error) {
    return failedPost(error);
  }
}

async function editing(request: Promise<unknown>): Promise<EditOutcome> {
  try {
    await request;
    return { type: 'done' };
  } catch (error) {
    return failedEdit(error);
  }
}

async function sendFile(client: WebClient, file: Parameters<Slack['sendFile']>[0]): Promise<void> {
  const { userId, name, content, comment } = file;
  const { channel } = await client.conversations.open({ users: userId });
  if (channel?.id === undefined) throw new Error('conversations.open named no conversation');
  await client.filesUploadV2({
    channel_id: channel.id,
    filename: name,
    file: Buffer.from(content),
    initial_comment: comment,
  });
}

/** As https://docs.slack.dev/reference/methods/chat.getPermalink writes it, without a request for each. */
async function permalink(
  identity: () => Promise<Identity>,
  { channelId, ts }: { channelId: string; ts: string },
): Promise<string | null> {
  const { url } = await identity().catch(() => ({ url: null }));
  return url === null || ts === '' ? null : `${url}archives/${channelId}/p${ts.replace('.', '')}`;
}
