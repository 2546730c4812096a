import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { onTestFinished } from 'vitest';

export interface ServiceProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** From its start until it took forms. */
  readonly startMs: number;
  readonly ended: Promise<void>;
}

export interface StartOptions {
  readonly database: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A command that runs Node, with its arguments. */
  readonly within?: readonly string[];
}

const READY = /^Forms are taken at (\S+?)\/api\/forms\/$/m;

/** `npm run forms` on the sample content, with limits that no test reaches. */
export async function startService({
  database,
  variables = {},
  node = [],
  within = [],
}: StartOptions): Promise<ServiceProcess> {
  const [command, ...args] = [...within, process.execPath, ...node, 'scripts/forms.ts'];
  const start = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: 'content',
      OUT_DIR: '.cache/test/none',
      DATABASE_URL: database,
      BUILD_DATE: '2026-11-21',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
      FORM_POSTS_PER_ADDRESS: '900000000',
      FORM_POSTS_OVERALL: '900000000',
      ...variables,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<void>((done) => child.once('close', done));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      const found = READY.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('close', (code) => {
      reject(new Error(`The service ended with ${String(code)}: ${said}`));
    });
  });
  return { child, url, startMs: performance.now() - start, ended };
}

/** Sends one request for an integration; the status, or undefined where no answer came. */
export async function postRequest(url: string, key: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${url}/api/forms/request`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ wanted: `Connect ${key}`, consent: 'yes' }),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
