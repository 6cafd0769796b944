import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { failedPost } from './classify.ts';
import type { Access } from './client.ts';
import type { PostOutcome, Slack, UploadedFile, UploadOutcome } from './slack.ts';

type File = Parameters<Slack['upload']>[0][number];

const Place = z.array(z.looseObject({ ts: z.string().min(1) }));
const Shares = z.record(z.string(), Place).optional();
const Shared = z.looseObject({
  files: z.array(z.looseObject({ shares: z.looseObject({ public: Shares, private: Shares }).optional() })),
});

/**
 * The first two steps of https://docs.slack.dev/messaging/working-with-files: an address for the bytes, then the bytes.
 * Nothing is seen by anybody before the third (`share`), so whatever goes wrong here was surely not sent.
 */
export async function upload(
  client: WebClient,
  access: Pick<Access, 'fetch' | 'requestTimeout'>,
  files: readonly File[],
): Promise<UploadOutcome> {
  const uploaded: UploadedFile[] = [];
  try {
    for (const file of files) uploaded.push(await uploadOne(client, access, file));
    return { type: 'uploaded', files: uploaded };
  } catch (error) {
    const outcome = failedPost(error);
    if (outcome.type === 'not_sent') return outcome;
    const reason = outcome.type === 'in_doubt' ? outcome.reason : 'a strange answer';
    return { type: 'not_sent', reason: `upload: ${reason}`, retryAfter: null, permanent: false };
  }
}

async function uploadOne(
  client: WebClient,
  { fetch = globalThis.fetch, requestTimeout }: Pick<Access, 'fetch' | 'requestTimeout'>,
  { name, title, content }: File,
): Promise<UploadedFile> {
  const bytes = Buffer.from(content);
  const answer = await client.files.getUploadURLExternal({ filename: name, length: bytes.length });
  const { upload_url: address = '', file_id: id = '' } = answer;
  const said = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
    signal: AbortSignal.timeout(requestTimeout),
  });
  await said.body?.cancel();
  if (!said.ok || id === '') throw new Error(`HTTP ${said.status}`);
  return { id, title };
}

/** The third step: the message with the files. Slack may say at once where it stands, or only later in the history. */
export async function share(
  client: WebClient,
  { channelId, threadTs, text, files }: Parameters<Slack['share']>[0],
): Promise<PostOutcome> {
  const [first, ...others] = files.map(({ id, title }) => ({ id, title }));
  if (first === undefined) throw new Error('a message with files has at least one');
  try {
    const answer = await client.files.completeUploadExternal({
      files: [first, ...others],
      channel_id: channelId,
      initial_comment: text,
      ...(threadTs !== null && { thread_ts: threadTs }),
    });
    return { type: 'posted', ts: placeIn(answer, channelId), channelId };
  } catch (error) {
    return failedPost(error);
  }
}

/** Where the message stands, if the answer says so. */
function placeIn(answer: unknown, channelId: string): string {
  const shared = Shared.safeParse(answer);
  const [file] = shared.success ? shared.data.files : [];
  const places = { ...file?.shares?.public, ...file?.shares?.private };
  return places[channelId]?.[0]?.ts ?? '';
}
