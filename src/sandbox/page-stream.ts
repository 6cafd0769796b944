import type { ServerResponse } from 'node:http';

/** Server-sent events to every open page: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export type EventStream = {
  open(response: ServerResponse): void;
  send(event: string, data: unknown): void;
};

/** A stream without listeners yet. */
export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  return {
    open(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send(event, data) {
      for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
  };
}
