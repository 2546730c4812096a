import { connect, type Socket } from 'node:net';

const LETTER_MS = 1_000;
const HEAD =
  'POST /api/forms/request HTTP/1.1\r\nHost: slow\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{';

export interface SlowClients {
  /** How many of them still are connected. */
  readonly open: () => number;
  readonly stop: () => void;
}

/** Connects that many clients, each of which sends a letter a second of a form that it never ends. */
export async function connectSlow(url: string, count: number): Promise<SlowClients> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const openOne = () =>
    new Promise<void>((done) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(HEAD);
        done();
      });
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    });
  for (let at = 0; at < count; at += 100) await Promise.all(Array.from({ length: 100 }, openOne));
  const drip = setInterval(() => {
    for (const socket of sockets) socket.write('x');
  }, LETTER_MS);
  return {
    open: () => sockets.size,
    stop: () => {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    },
  };
}
