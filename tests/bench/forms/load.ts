import { connect, type Socket } from 'node:net';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly posts: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly posts: number;
  /** Begins every key, so that no two loads have one in common. */
  readonly prefix: string;
}

const OK = 'HTTP/1.1 201';

function makePost({ host }: URL, key: string): string {
  const body = JSON.stringify({
    wanted: `Connect ${key}`,
    message: 'By the end of the year.',
    consent: 'yes',
  });
  return [
    'POST /api/forms/request HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    `Idempotency-Key: ${key}`,
    '',
    body,
  ].join('\r\n');
}

const open = (url: URL): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true }, () => {
      resolve(socket);
    }).once('error', reject);
  });

/** Posts over connections that stay open, each the next one when it has its answer. Throws at any other answer. */
export async function loadForms({ url: address, connections, posts, prefix }: LoadOptions): Promise<Load> {
  const url = new URL(address);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(url)));
  const times = new Float64Array(posts);
  let next = 0;
  const start = performance.now();
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((done, fail) => {
          let at = -1;
          let sent = 0;
          const send = () => {
            at = next++;
            if (at >= posts) {
              done();
              return;
            }
            sent = performance.now();
            socket.write(makePost(url, `${prefix}-${String(at)}`));
          };
          socket.setEncoding('latin1').on('data', (text: string) => {
            if (!text.startsWith(OK)) {
              fail(new Error(text.slice(0, 300)));
              return;
            }
            times[at] = performance.now() - sent;
            send();
          });
          socket.once('error', fail);
          send();
        }),
    ),
  );
  const seconds = (performance.now() - start) / 1_000;
  for (const socket of sockets) socket.destroy();
  times.sort();
  const at = (part: number) => times[Math.floor(part * (posts - 1))] ?? NaN;
  return { perSecond: posts / seconds, p50: at(0.5), p99: at(0.99), posts };
}
