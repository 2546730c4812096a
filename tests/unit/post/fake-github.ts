import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import { connect, type Repository } from '#lib/post/repository.ts';

export interface FakePull {
  readonly number: number;
  state: string;
  draft: boolean;
  author: string;
  /** Owner and name of the branch. */
  readonly from: readonly [owner: string, branch: string];
  head: string;
  base: string;
  into: string;
  labels: string[];
  files: readonly { readonly filename: string; readonly previous_filename?: string }[];
  merged?: Readonly<Record<string, unknown>>;
}

interface FakeComment {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  body: string;
}

export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly owner: string | null;
}

/** What the repository harbour/marketplace holds. */
export interface FakeState {
  readonly pulls: FakePull[];
  readonly runs: FakeRun[];
  readonly comments: FakeComment[];
  /** Archives by run; `size` is what is said of it. */
  readonly artifacts: Map<number, { readonly bytes: Uint8Array; readonly size?: number }>;
  /** Pairs of commits, earlier and later, that are not of one line. */
  readonly unrelated: Set<string>;
  readonly reviews: { login: string; type?: string; state: string; commit_id: string | null }[];
  readonly writers: Set<string>;
  readonly checks: { name: string; status: string; conclusion: string | null }[];
  readonly timeline: unknown[];
  readonly refs: Map<string, string>;
  readonly commits: Map<string, { readonly tree: string; readonly parents: readonly string[] }>;
  /** Texts in base64, by path. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  /** Requests as `METHOD /path`, in their order. */
  readonly asked: string[];
  /** Runs before the next request of this kind is answered. */
  before: { readonly asked: string; readonly act: () => void } | undefined;
}

type Query = URLSearchParams;
type Body = Readonly<Partial<Record<string, string>>>;
type Reply = readonly [status: number, body: unknown];
type Handle = (state: FakeState, parts: readonly string[], body: Body, query: Query, url: string) => Reply;

const NOT_THERE: Reply = [404, { message: 'Not Found' }];
const NO_CONFLICT = 422;
const hash = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex');
export const OURS = 'github-actions[bot]';

const writePull = (pull: FakePull) => ({
  number: pull.number,
  state: pull.state,
  draft: pull.draft,
  user: { login: pull.author },
  head: { sha: pull.head },
  base: { sha: pull.base, ref: pull.into, repo: { full_name: 'harbour/marketplace' } },
  labels: pull.labels.map((name) => ({ name })),
});
const findPull = (state: FakeState, number: string | undefined) =>
  state.pulls.find((pull) => String(pull.number) === number);
const writeComment = ({ id, login, body }: FakeComment) => ({ id, body, user: { login } });

/** Files of a tree below a folder, and the folder's own hash. */
const below = (files: ReadonlyMap<string, string>, folder: string) =>
  new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : [],
    ),
  );

function makeTree(state: FakeState, body: Body): string {
  const { base_tree: base, tree } = body as unknown as {
    base_tree?: string;
    tree: { path: string; type: string; sha: string }[];
  };
  const files = new Map(base === undefined ? [] : state.trees.get(base));
  for (const { path, type, sha } of tree) {
    for (const old of [...files.keys()]) if (old === path || old.startsWith(`${path}/`)) files.delete(old);
    if (type === 'blob') files.set(path, state.trees.get(sha)?.get('') ?? '');
    else for (const [name, text] of state.trees.get(sha) ?? []) files.set(`${path}/${name}`, text);
  }
  const sha = hash([...files]);
  state.trees.set(sha, files);
  return sha;
}

function listTree(state: FakeState, tree: string) {
  const files = state.trees.get(tree) ?? new Map<string, string>();
  const folders = [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))];
  return folders.map((path) => {
    const inner = below(files, path);
    const sha = hash([...inner]);
    state.trees.set(sha, inner);
    return { path, type: 'tree', sha };
  });
}

const ROUTES: readonly (readonly [pattern: RegExp, handle: Handle])[] = [
  [/^GET $/, () => [200, { default_branch: 'main' }]],
  [
    /^GET \/actions\/runs\/(\d+)$/,
    ({ runs }, [id]) => {
      const run = runs.find((each) => String(each.id) === id);
      if (run === undefined) return NOT_THERE;
      const head_repository = run.owner === null ? null : { owner: { login: run.owner } };
      return [200, { ...run, head_repository }];
    },
  ],
  [
    /^GET \/actions\/runs\/(\d+)\/artifacts$/,
    ({ artifacts }, [id], _body, query) => {
      const one = query.get('name') === 'answer' ? artifacts.get(Number(id)) : undefined;
      const size_in_bytes = one?.size ?? one?.bytes.length;
      return [
        200,
        {
          artifacts:
            one === undefined ? [] : [{ id: Number(id), name: 'answer', expired: false, size_in_bytes }],
        },
      ];
    },
  ],
  [
    /^GET \/actions\/artifacts\/(\d+)\/zip$/,
    (_state, [id], _body, _query, url) => [302, `${url}/blobs/${id ?? ''}`],
  ],
  [
    /^GET \/pulls$/,
    ({ pulls }, _parts, _body, query) => {
      const head = query.get('head');
      const found = pulls.filter(
        (pull) => pull.state === 'open' && (head === null || head === pull.from.join(':')),
      );
      return [200, found.map(writePull)];
    },
  ],
  [
    /^GET \/pulls\/(\d+)$/,
    (state, [number]) => {
      const pull = findPull(state, number);
      return pull === undefined ? NOT_THERE : [200, writePull(pull)];
    },
  ],
  [/^GET \/pulls\/(\d+)\/files$/, (state, [number]) => [200, findPull(state, number)?.files ?? []]],
  [
    /^GET \/pulls\/(\d+)\/reviews$/,
    ({ reviews }) => [
      200,
      reviews.map(({ login, type = 'User', ...rest }) => ({ ...rest, user: { login, type } })),
    ],
  ],
  [
    /^PATCH \/pulls\/(\d+)$/,
    (state, [number], body) => {
      const pull = findPull(state, number);
      if (pull !== undefined) pull.state = body['state'] ?? pull.state;
      return [200, {}];
    },
  ],
  [
    /^PUT \/pulls\/(\d+)\/merge$/,
    (state, [number], body) => {
      const pull = findPull(state, number);
      if (pull === undefined || pull.head !== body['sha'])
        return [409, { message: 'Head branch was modified' }];
      Object.assign(pull, { state: 'closed', merged: body });
      return [200, { merged: true }];
    },
  ],
  [
    /^GET \/compare\/(.+)$/,
    ({ unrelated }, [pair = '']) => [200, { status: unrelated.has(pair) ? 'diverged' : 'ahead' }],
  ],
  [
    /^GET \/issues\/(\d+)\/comments$/,
    ({ comments }, [number]) => [
      200,
      comments.filter((each) => String(each.number) === number).map(writeComment),
    ],
  ],
  [
    /^POST \/issues\/(\d+)\/comments$/,
    ({ comments }, [number], body) => {
      const made = { id: comments.length + 1, number: Number(number), login: OURS, body: body['body'] ?? '' };
      comments.push(made);
      return [201, writeComment(made)];
    },
  ],
  [
    /^PATCH \/issues\/comments\/(\d+)$/,
    ({ comments }, [id], body) => {
      const found = comments.find((each) => String(each.id) === id);
      if (found === undefined) return NOT_THERE;
      found.body = body['body'] ?? '';
      return [200, writeComment(found)];
    },
  ],
  [
    /^DELETE \/issues\/comments\/(\d+)$/,
    ({ comments }, [id]) => {
      const at = comments.findIndex((each) => String(each.id) === id);
      if (at < 0) return NOT_THERE;
      comments.splice(at, 1);
      return [204, null];
    },
  ],
  [
    /^POST \/issues\/(\d+)\/labels$/,
    (state, [number], body) => {
      findPull(state, number)?.labels.push(...(body['labels'] as unknown as string[]));
      return [200, []];
    },
  ],
  [
    /^DELETE \/issues\/(\d+)\/labels\/(.+)$/,
    (state, [number, label]) => {
      const pull = findPull(state, number);
      if (pull?.labels.includes(label ?? '') !== true) return NOT_THERE;
      pull.labels = pull.labels.filter((each) => each !== label);
      return [200, []];
    },
  ],
  [/^GET \/issues\/(\d+)\/timeline$/, ({ timeline }) => [200, timeline]],
  [
    /^GET \/collaborators\/(.+)\/permission$/,
    ({ writers }, [login = '']) => [200, { permission: writers.has(login) ? 'write' : 'read' }],
  ],
  [
    /^GET \/commits\/([0-9a-f]+)\/check-runs$/,
    ({ checks }) => [200, { total_count: checks.length, check_runs: checks }],
  ],
  [
    /^POST \/git\/blobs$/,
    ({ trees }, _parts, body) => {
      const sha = hash(body);
      trees.set(sha, new Map([['', body['content'] ?? '']]));
      return [201, { sha }];
    },
  ],
  [/^POST \/git\/trees$/, (state, _parts, body) => [201, { sha: makeTree(state, body) }]],
  [/^GET \/git\/trees\/(.+)$/, (state, [tree = '']) => [200, { tree: listTree(state, tree) }]],
  [
    /^POST \/git\/commits$/,
    ({ commits }, _parts, body) => {
      const sha = hash([body, commits.size]);
      commits.set(sha, body as unknown as { tree: string; parents: string[] });
      return [201, { sha }];
    },
  ],
  [
    /^GET \/git\/commits\/(.+)$/,
    ({ commits }, [sha = '']) => [200, { sha, tree: { sha: commits.get(sha)?.tree } }],
  ],
  [
    /^GET \/git\/ref\/heads\/(.+)$/,
    ({ refs }, [name = '']) => (refs.has(name) ? [200, { object: { sha: refs.get(name) } }] : NOT_THERE),
  ],
  [
    /^POST \/git\/refs$/,
    ({ refs }, _parts, body) => {
      const name = String(body['ref']).replace('refs/heads/', '');
      if (refs.has(name)) return [NO_CONFLICT, { message: 'Reference already exists' }];
      refs.set(name, body['sha'] ?? '');
      return [201, {}];
    },
  ],
  [
    /^PATCH \/git\/refs\/heads\/(.+)$/,
    ({ refs, commits }, [name = ''], body) => {
      const { sha, force } = body as unknown as { sha: string; force: boolean };
      const isForward = commits.get(sha)?.parents.includes(refs.get(name) ?? '') === true;
      if (!isForward && !force) return [NO_CONFLICT, { message: 'Update is not a fast forward' }];
      refs.set(name, sha);
      return [200, {}];
    },
  ],
  [
    /^DELETE \/git\/refs\/heads\/(.+)$/,
    ({ refs }, [name = '']) => (refs.delete(name) ? [204, null] : NOT_THERE),
  ],
  [
    /^GET \/contents\/(.+)$/,
    ({ refs, commits, trees }, [path = ''], _body, query) => {
      const files = trees.get(commits.get(refs.get(query.get('ref') ?? '') ?? '')?.tree ?? '');
      const names = [...below(files ?? new Map<string, string>(), path).keys()];
      return names.length === 0 ? NOT_THERE : [200, names.map((name) => ({ name }))];
    },
  ],
];

async function readJson(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += String(part);
  return (text === '' ? {} : JSON.parse(text)) as Body;
}

/** A server in memory that answers what the trusted side of a check asks of GitHub. */
export async function startFakeGithub(): Promise<{
  readonly state: FakeState;
  readonly repository: Repository;
  readonly url: string;
}> {
  const state: FakeState = {
    pulls: [],
    runs: [],
    comments: [],
    artifacts: new Map(),
    unrelated: new Set(),
    reviews: [],
    writers: new Set(),
    checks: [],
    timeline: [],
    refs: new Map(),
    commits: new Map(),
    trees: new Map(),
    asked: [],
    before: undefined,
  };
  const answer = (asked: string, body: Body, query: Query, url: string): Reply => {
    for (const [pattern, handle] of ROUTES) {
      const [, ...parts] = pattern.exec(asked) ?? [undefined];
      if (pattern.test(asked)) return handle(state, parts as string[], body, query, url);
    }
    return [501, { message: `The fake knows no ${asked}` }];
  };
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const address = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
      const [, blob] = /^\/blobs\/(\d+)$/.exec(address.pathname) ?? [];
      if (blob !== undefined) {
        const isLeaking = request.headers.authorization !== undefined;
        return response.writeHead(isLeaking ? 400 : 200).end(state.artifacts.get(Number(blob))?.bytes);
      }
      const path = decodeURIComponent(address.pathname).replace('/repos/harbour/marketplace', '');
      const asked = `${request.method ?? ''} ${path}`;
      state.asked.push(asked);
      const { before } = state;
      if (before?.asked === asked) {
        state.before = undefined;
        before.act();
      }
      const isKnown = ['token lantern', 'token ghs_lantern'].includes(request.headers.authorization ?? '');
      if (path === '/app/installations/42/access_tokens')
        return response
          .writeHead(201, { 'content-type': 'application/json' })
          .end(JSON.stringify({ token: 'ghs_lantern', expires_at: '2099-01-01T00:00:00Z', permissions: {} }));
      const [status, reply] = isKnown
        ? answer(asked, body, address.searchParams, address.origin)
        : ([401, { message: 'Bad credentials' }] as const);
      if (status === 302) return response.writeHead(302, { location: String(reply) }).end();
      if (status === 204) return response.writeHead(204).end();
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
  const repository = connect({
    token: 'lantern',
    owner: 'harbour',
    repo: 'marketplace',
    apiUrl: url,
    serverUrl: 'https://github.example',
    prefix: 'content/',
    login: OURS,
  });
  return { state, repository, url };
}
