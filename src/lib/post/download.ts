import type { Repository } from './repository.ts';
import { LIMITS } from './unpack.ts';
import { Untrusted } from './untrusted.ts';

const PATIENCE_MS = 120_000;

async function readBounded(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) throw new Untrusted('The artifact is larger than an answer can be.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The name that the check gives its artifact. */
const ARTIFACT = 'answer';

/**
 * The archive that a run has left; undefined where it left none. Bytes are counted as they come, whatever their
 * sender says of them.
 * @throws Untrusted where it is too large
 */
export async function downloadArtifact(
  { client, owner, repo }: Repository,
  runId: number,
): Promise<Uint8Array | undefined> {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: runId,
    name: ARTIFACT,
    per_page: 10,
  });
  // A job that was run again leaves another one of the same name.
  const [newest] = data.artifacts.filter(({ expired }) => !expired).sort((a, b) => b.id - a.id);
  if (newest === undefined) return undefined;
  if (newest.size_in_bytes > LIMITS.archive)
    throw new Untrusted('The artifact is larger than an answer can be.');
  const { headers } = await client.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { owner, repo, artifact_id: newest.id, archive_format: 'zip', request: { redirect: 'manual' } },
  );
  if (headers.location === undefined) throw new Untrusted('GitHub did not say where the artifact is.');
  // The address is signed; the token is not for whoever keeps artifacts.
  const response = await fetch(headers.location, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Untrusted(`The artifact could not be downloaded (${String(response.status)}).`);
  return readBounded(response, LIMITS.archive);
}
