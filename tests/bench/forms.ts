import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { loadForms, type Load } from './forms/load.ts';
import { connectSlow } from './forms/slow.ts';
import { compare, type Finding } from './report.ts';

type Say = (line: string) => void;

const CONNECTIONS = 64;
const WARM_UP = 4_000;
const POSTS = 20_000;
const RUNS = 3;
const SLOW = 2_000;
const MANY = 200_000;
const GROUP = 1_000;

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(workspace: string, name: string, mostAtOnce: number): Promise<Server> {
  const child = fork('tests/bench/forms/server.ts', [join(workspace, `${name}.sqlite`), String(mostAtOnce)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
  });
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, url: line.toString('utf8').trim() };
}

async function stop({ child }: Server): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

const load = ({ url }: Server, posts: number, prefix: string): Promise<Load> =>
  loadForms({ url, connections: CONNECTIONS, posts, prefix });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const show = (name: string, { perSecond, p50, p99 }: Load): string =>
  `  ${name.padEnd(34)}${perSecond.toFixed(0).padStart(9)} a second${p50.toFixed(1).padStart(9)} ms p50${p99.toFixed(1).padStart(9)} ms p99`;

/** Of several runs, each figure by itself. */
const middle = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p50: median(loads.map(({ p50 }) => p50)),
  p99: median(loads.map(({ p99 }) => p99)),
  posts: POSTS,
});

/** Alternating, so that both meet the same moods of the machine. */
async function compareCommits(workspace: string, say: Say): Promise<readonly Finding[]> {
  const [group, single] = [await start(workspace, 'group', GROUP), await start(workspace, 'single', 1)];
  const loads: { group: Load[]; single: Load[] } = { group: [], single: [] };
  await load(group, WARM_UP, 'warm-up');
  await load(single, WARM_UP, 'warm-up');
  for (let run = 0; run < RUNS; run++) {
    loads.single.push(await load(single, POSTS / 4, `single-${String(run)}`));
    loads.group.push(await load(group, POSTS, `group-${String(run)}`));
  }
  await stop(group);
  await stop(single);
  const [own, reference] = [middle(loads.group), middle(loads.single)];
  say(show('one commit for an event-loop turn', own));
  say(show('one commit for each post', reference));
  return [
    compare('time of a post, against one commit each', 1 / own.perSecond, 1 / reference.perSecond, 1 / 3),
    compare('p99 of a post, against one commit each', own.p99, reference.p99, 0.35),
  ];
}

async function meetSlowClients(workspace: string, say: Say): Promise<readonly Finding[]> {
  const server = await start(workspace, 'slow', GROUP);
  await load(server, WARM_UP, 'warm-up');
  const alone: Load[] = [];
  const beside: Load[] = [];
  for (let run = 0; run < RUNS; run++) {
    alone.push(await load(server, POSTS, `alone-${String(run)}`));
    const slow = await connectSlow(server.url, SLOW);
    beside.push(await load(server, POSTS, `beside-${String(run)}`));
    if (run === 0) say(`  ${String(slow.open())} of ${String(SLOW)} slow clients were there to the end`);
    slow.stop();
  }
  await stop(server);
  say(show('alone', middle(alone)));
  say(show(`beside ${String(SLOW)} slow clients`, middle(beside)));
  return [
    compare(
      'time of a post beside slow clients',
      1 / middle(beside).perSecond,
      1 / middle(alone).perSecond,
      1.3,
    ),
    compare('p99 of a post beside slow clients', middle(beside).p99, middle(alone).p99, 1.5),
  ];
}

async function readMemory({ child }: Server): Promise<NodeJS.MemoryUsage> {
  child.send('memory');
  const [usage] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
  return usage;
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

async function watchMemory(workspace: string, say: Say): Promise<readonly Finding[]> {
  const server = await start(workspace, 'many', GROUP);
  await load(server, MANY / 2, 'first-load');
  const before = await readMemory(server);
  await load(server, MANY / 2, 'second-load');
  const after = await readMemory(server);
  await stop(server);
  const tell = (posts: number, { heapUsed, rss }: NodeJS.MemoryUsage) => {
    say(`  after ${String(posts)} posts: ${megabytes(heapUsed)} MB used, ${megabytes(rss)} MB resident`);
  };
  tell(MANY / 2, before);
  tell(MANY, after);
  return [
    compare('memory in use after twice the posts', after.heapUsed, before.heapUsed, 1.1),
    compare('resident memory after twice the posts', after.rss, before.rss, 1.25),
  ];
}

/** The form service over loopback, every commit synced. */
export async function benchForms(workspace: string, say: Say): Promise<readonly Finding[]> {
  return [
    ...(await compareCommits(workspace, say)),
    ...(await meetSlowClients(workspace, say)),
    ...(await watchMemory(workspace, say)),
  ];
}
