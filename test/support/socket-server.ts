import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';

/** Slack's end of Socket Mode, as much as a bot needs: hello, envelopes, acknowledgements, pings and closing. */
export type SocketServer = {
  url: string;
  /** How many connections said hello so far. */
  readonly connections: number;
  /** Resolves once there were so many. */
  connected(times: number): Promise<void>;
  /** Sends an envelope and resolves with its acknowledgement. */
  send(envelope: { envelope_id: string; type: string; payload: unknown }): Promise<unknown>;
  /** Cuts every connection without a word. */
  cut(): void;
  close(): Promise<void>;
};

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Starts it on loopback: https://www.rfc-editor.org/rfc/rfc6455 with text frames of less than 64 KiB. */
export async function startSocketServer(): Promise<SocketServer> {
  const sockets = new Set<Socket>();
  const acks = new Map<string, (ack: unknown) => void>();
  const waiters: { times: number; resolve: () => void }[] = [];
  let connections = 0;
  const http = createServer();
  http.on('upgrade', (request, socket: Socket) => {
    const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      rest = readFrames(Buffer.concat([rest, chunk]), (opcode, body) => answer(socket, opcode, body, acks));
    });
    socket.write(frame(1, Buffer.from(JSON.stringify({ type: 'hello' }))));
    connections += 1;
    for (const { times, resolve } of waiters) if (connections >= times) resolve();
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `ws://127.0.0.1:${address.port}/link`,
    get connections() {
      return connections;
    },
    connected: (times) =>
      new Promise((resolve) => {
        if (connections >= times) resolve();
        else waiters.push({ times, resolve });
      }),
    send(envelope) {
      const body = Buffer.from(JSON.stringify(envelope));
      for (const socket of sockets) socket.write(frame(1, body));
      return new Promise((resolve) => acks.set(envelope.envelope_id, resolve));
    },
    cut() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      http.close();
      await once(http, 'close');
    },
  };
}

function answer(
  socket: Socket,
  opcode: number,
  body: Buffer,
  acks: Map<string, (ack: unknown) => void>,
): void {
  if (opcode === 8) socket.end(frame(8, body));
  if (opcode === 9) socket.write(frame(10, body));
  if (opcode !== 1) return;
  const ack = JSON.parse(body.toString());
  acks.get(ack.envelope_id)?.(ack);
}

function frame(opcode: number, body: Buffer): Buffer {
  const head =
    body.length < 126
      ? [0x80 | opcode, body.length]
      : [0x80 | opcode, 126, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from(head), body]);
}

/** Hands each whole masked frame over and returns what is left. */
function readFrames(data: Buffer, each: (opcode: number, body: Buffer) => void): Buffer {
  const short = (data[1] ?? 0) & 0x7f;
  const start = short === 126 ? 8 : 6;
  if (data.length < start) return data;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  if (data.length < start + length) return data;
  const mask = data.subarray(start - 4, start);
  const body = data.subarray(start, start + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  each((data[0] ?? 0) & 0x0f, Buffer.from(body));
  return readFrames(data.subarray(start + length), each);
}
