import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Ending of a precompressed file beside its original. */
export const ENCODED_SUFFIX = { br: '.br', gzip: '.gz' } as const satisfies Record<
  Exclude<Encoding, 'identity'>,
  string
>;

/** The encoding the client likes best among ours; brotli wins a tie, plain bytes are always acceptable. */
export function chooseEncoding(acceptEncoding: string | null): Encoding {
  const weights = readWeights(acceptEncoding ?? '');
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, zipped] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= zipped) return 'br';
  return zipped > 0 ? 'gzip' : 'identity';
}

function readWeights(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((piece) => piece.startsWith('q='));
      const value = weight === undefined ? 1 : Number(weight.slice(2));
      return [name, Number.isFinite(value) ? value : 0] as const;
    }),
  );
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** `best` takes about fifty times as long as `quick` and saves a tenth more. */
export type Effort = 'quick' | 'best';

export async function encode(
  bytes: Uint8Array,
  encoding: Exclude<Encoding, 'identity'>,
  effort: Effort,
): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipAsync(bytes, { level: effort === 'best' ? 9 : 6 });
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'best' ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}
