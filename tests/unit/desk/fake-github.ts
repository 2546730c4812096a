import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly files: readonly string[];
}

/** What a repository on the server holds. */
export interface FakeGithub {
  readonly url: string;
  /** Commits by branch. */
  readonly branches: Map<string, string>;
  readonly commits: Map<string, { message: string; tree: string; parents: readonly string[] }>;
  /** Texts by path. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  readonly pulls: Pull[];
  /** Requests as `METHOD /path`, in their order. */
  readonly asked: string[];
  /** Answers 500 to the next request of this kind, before or after it is done. */
  failNext: { readonly asked: string; readonly isDone: boolean } | undefined;
}

type Body = Readonly<Partial<Record<string, string>>>;
type Answer = readonly [status: number, body: unknown];
const NOT_THERE: Answer = [404, { message: 'Not Found' }];
const hash = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex');

async function readJson(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += String(part);
  return (text === '' ? {} : JSON.parse(text)) as Body;
}

/** A server in memory that answers what the desk asks of GitHub about the repository harbour/marketplace. */
export async function startFakeGithub(): Promise<FakeGithub> {
  const blobs = new Map<string, string>();
  const state: Omit<FakeGithub, 'url'> = {
    branches: new Map([['trunk', 'c0']]),
    commits: new Map([['c0', { message: 'Begin', tree: 't0', parents: [] }]]),
    trees: new Map([['t0', new Map([['content/site.yaml', 'name: Harbour']])]]),
    pulls: [],
    asked: [],
    failNext: undefined,
  };
  const treeOf = (commit: string) =>
    state.trees.get(state.commits.get(commit)?.tree ?? '') ?? new Map<string, string>();

  const read = (path: string, query: URLSearchParams): Answer => {
    if (path === '') return [200, { default_branch: 'trunk' }];
    if (path === '/pulls')
      return [200, state.pulls.filter(({ head }) => `harbour:${head}` === query.get('head'))];
    const [, number] = /^\/pulls\/(\d+)\/files$/.exec(path) ?? [];
    if (number !== undefined)
      return [200, (state.pulls[Number(number) - 1]?.files ?? []).map((filename) => ({ filename }))];
    const [, branch] = /^\/git\/ref\/heads\/(.+)$/.exec(path) ?? [];
    const sha = state.branches.get(branch ?? '');
    if (branch !== undefined) return sha === undefined ? NOT_THERE : [200, { object: { sha } }];
    const [, commit] = /^\/git\/commits\/(.+)$/.exec(path) ?? [];
    const found = state.commits.get(commit ?? '');
    if (found) return [200, { sha: commit, message: found.message, tree: { sha: found.tree } }];
    const [, file] = /^\/contents\/(.+)$/.exec(path) ?? [];
    if (file !== undefined && treeOf(query.get('ref') ?? '').has(file)) return [200, { path: file }];
    return NOT_THERE;
  };

  const write = (path: string, body: Body): Answer => {
    switch (path) {
      case '/git/blobs': {
        const sha = hash(body['content']);
        blobs.set(sha, body['content'] ?? '');
        return [201, { sha }];
      }
      case '/git/trees': {
        const tree = body['tree'] as unknown as readonly { readonly path: string; readonly sha: string }[];
        const added = tree.map((one) => [one.path, blobs.get(one.sha) ?? ''] as const);
        const files = new Map([...(state.trees.get(body['base_tree'] ?? '') ?? []), ...added]);
        const sha = hash([...files]);
        state.trees.set(sha, files);
        return [201, { sha }];
      }
      case '/git/commits': {
        const sha = hash([body, state.commits.size]);
        state.commits.set(sha, body as unknown as { message: string; tree: string; parents: string[] });
        return [201, { sha }];
      }
      case '/git/refs': {
        const branch = String(body['ref']).replace('refs/heads/', '');
        if (state.branches.has(branch)) return [422, { message: 'Reference already exists' }];
        state.branches.set(branch, body['sha'] ?? '');
        return [201, { object: { sha: body['sha'] } }];
      }
      case '/pulls': {
        const sent = body as unknown as Pick<Pull, 'title' | 'body' | 'head' | 'base'>;
        const old = treeOf(state.branches.get(sent.base) ?? '');
        const files = [...treeOf(state.branches.get(sent.head) ?? '').keys()].filter(
          (file) => !old.has(file),
        );
        const number = state.pulls.length + 1;
        const pull = {
          ...sent,
          number,
          files,
          html_url: `https://github.example/harbour/marketplace/pull/${String(number)}`,
        };
        state.pulls.push(pull);
        return [201, pull];
      }
      default:
        return NOT_THERE;
    }
  };

  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(url.pathname);
      const asked = `${request.method ?? ''} ${path.replace('/repos/harbour/marketplace', '')}`;
      state.asked.push(asked);
      const isToken = path === '/app/installations/42/access_tokens';
      const isAllowed = isToken || request.headers.authorization === 'token ghs_lantern';
      const failing = state.failNext?.asked === asked ? state.failNext : undefined;
      if (failing !== undefined) state.failNext = undefined;
      const act = (): Answer => {
        if (isToken)
          return [201, { token: 'ghs_lantern', expires_at: '2099-01-01T00:00:00Z', permissions: {} }];
        if (!isAllowed) return [401, { message: 'Bad credentials' }];
        return request.method === 'GET'
          ? read(asked.slice(4), url.searchParams)
          : write(asked.slice(5), body);
      };
      const done = failing === undefined || failing.isDone ? act() : undefined;
      const answer =
        failing === undefined && done !== undefined ? done : ([500, { message: 'Server Error' }] as const);
      response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(state, { url: `http://127.0.0.1:${String(port)}` });
}
