import type { ServerResponse } from 'node:http';

/** Server-sent events to every open page: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export type EventStream = {
  open(response: ServerResponse): void;
  send(event: string, data: unknown): void;
  /** Sends it only when it differs from what was last sent in this way. */
  sendNews(event: string, data: unknown): void;
};

/** A stream without listeners yet. */
export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  const told = new Map<string, string>();
  const write = (event: string, json: string) => {
    for (const page of pages) page.write(`event: ${event}\ndata: ${json}\n\n`);
  };
  return {
    open(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send: (event, data) => write(event, JSON.stringify(data)),
    sendNews(event, data) {
      const json = JSON.stringify(data);
      if (told.get(event) !== json) write(event, json);
      told.set(event, json);
    },
  };
}
