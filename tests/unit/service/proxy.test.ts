import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { postRequest, startService } from './process.ts';

const KEYS = 1_000;
const RETRIES = 5;
const AT_ONCE = 40;
/** Of so many requests one is cut off before it is passed on, and one when its answer has come. */
const CUT = 3;

/** Passes requests on, and cuts the connections of many: before the service hears of one, or after it has answered. */
async function startProxy(target: URL): Promise<{ readonly url: string; readonly cut: () => number }> {
  let [count, cut] = [0, 0];
  const server: Server = createServer((client) => {
    let fate = 0;
    const service = connect(Number(target.port), target.hostname);
    const end = () => {
      client.destroy();
      service.destroy();
    };
    client.on('error', end).on('close', end);
    service.on('error', end).on('close', end);
    client.on('data', (bytes) => {
      count += 1;
      fate = count % CUT;
      if (fate !== 0) service.write(bytes);
      else {
        cut += 1;
        end();
      }
    });
    service.on('data', (bytes) => {
      if (fate !== 1) client.write(bytes);
      else {
        cut += 1;
        end();
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, cut: () => cut };
}

test('a thousand keys, each sent five times at once over a proxy that cuts connections, are a thousand entries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-proxy-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'portico.sqlite');
  const service = await startService({ database: `file:${file}` });
  const proxy = await startProxy(new URL(service.url));
  /** As a browser does: again with the same key until there is an answer. */
  const send = async (key: string): Promise<void> => {
    let status: number | undefined;
    while (status === undefined) status = await postRequest(proxy.url, key);
    expect(status).toBe(201);
  };
  const keys = Array.from(
    { length: KEYS * RETRIES },
    (_, at) => `key-number-${String(Math.floor(at / RETRIES))}`,
  );
  let next = 0;
  const lane = async () => {
    for (let key = keys[next++]; key !== undefined; key = keys[next++]) await send(key);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  service.child.kill('SIGTERM');
  await service.ended;
  expect(service.child.exitCode).toBe(0);
  const store = openSqliteStore(file);
  const wanted = (await store.list()).map(({ values }) => values['wanted']);
  await store.close();
  expect(proxy.cut()).toBeGreaterThan(KEYS);
  expect(wanted).toHaveLength(KEYS);
  expect(new Set(wanted).size).toBe(KEYS);
}, 120_000);
