import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** `http://host:port`, with the port that was really taken. */
  readonly url: string;
  /** Lets running answers finish, for at most `graceMs`, then closes. */
  readonly stop: (graceMs: number) => Promise<void>;
}

/** The server could not take its address; the message is one sentence for the terminal. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** A client that is slower than this is told so and sent away: it holds a socket, and nothing else. */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
};

/** Port 0 takes a free one. */
export async function listen(app: Hono, host: string, port: number, patience = PATIENCE): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: patience });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(explain(error, host, port), { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const stop = async (graceMs: number): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    const force = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceMs);
    await closed;
    clearTimeout(force);
  };
  return { url: `http://${bracketed(host)}:${String(portOf(server.address(), port))}`, stop };
}

/** What to say where another program has the port. */
export function portInUse(port: number): string {
  return `Port ${String(port)} is in use: stop what listens there, or set PORT to another number.`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return portInUse(port);
  }
  if (error.code === 'EACCES') {
    return `Port ${String(port)} needs more rights than this user has: set PORT to a number above 1023.`;
  }
  return `Nothing can listen on HOST ${host}: ${error.message}.`;
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return address === null || typeof address === 'string' ? asked : address.port;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
