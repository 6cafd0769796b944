import { createHash } from 'node:crypto';

/** As much of a request and a response of HTTP as the calendar needs. */
type Request = {
  method?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
};
type Response = {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body?: string): unknown;
};

/**
 * Answers with a calendar, for anybody who asks. A client that has it already (`If-None-Match`, RFC 9110 13.1.2) is told
 * so without it. A fault is a 503, which clients ask again.
 */
export async function answerCalendar(
  text: () => Promise<string>,
  request: Request,
  response: Response,
): Promise<void> {
  const body = await text().catch(() => null);
  if (body === null) {
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '60' });
    response.end('The calendar cannot be read at the moment.\n');
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=300' };
  if (knows(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const length = String(Buffer.byteLength(body));
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-length': length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A weak tag is as good here: the comparison of `If-None-Match` is the weak one. */
function knows(header: string | string[] | undefined, etag: string): boolean {
  const given = [header].flat().join(',');
  return given.trim() === '*' || given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
