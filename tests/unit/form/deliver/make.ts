import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Parcel } from '#lib/form/deliver/channel.ts';
import type { Desk } from '#lib/form/deliver/routing.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';

export const AT = '2026-11-21T12:00:00.000Z';
export const SECRET = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`;

export const makeDesk = (slug: string, fields: Partial<Desk> = {}): Desk => ({
  slug,
  name: `Desk ${slug}`,
  email: undefined,
  webhook: undefined,
  capacity: 1_000,
  ...fields,
});

export const makeStored = (fields: Partial<StoredEntry> = {}): StoredEntry => ({
  id: 'entry-1',
  at: AT,
  form: 'request',
  state: 'new',
  held: [],
  values: { wanted: 'Kassaflux', email: 'ada@anchor.example', consent: 'yes' },
  assignee: undefined,
  closed: undefined,
  ...fields,
});

export const makeParcel = (desk: Desk, fields: Partial<StoredEntry> = {}): Parcel => ({
  delivery: 'delivery-1',
  given: AT,
  entry: makeStored(fields),
  desk,
});

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage, at: number) => void;

/** A receiver on this machine; what it was sent, in the order in which it came. */
export async function openSink(answer: Answer): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      received.push({ path: request.url ?? '', headers, body });
      answer(response, request, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${String(port)}/hook`, received };
}

export const answerWith =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end('some text');
