const BLOCK = 64;

const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
};

/** First 32 bits of the fraction of a root. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

let known: { readonly start: readonly number[]; readonly round: readonly number[] } | undefined;
const constants = () =>
  (known ??= {
    start: primes(8).map((prime) => fraction(Math.sqrt(prime))),
    round: primes(64).map((prime) => fraction(Math.cbrt(prime))),
  });

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function pad(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

function spread(view: DataView, from: number): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < 16; at += 1) words.push(view.getInt32(from + 4 * at));
  for (let at = 16; at < 64; at += 1) {
    const [far, near] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const early = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const late = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words.push(((words[at - 16] ?? 0) + early + (words[at - 7] ?? 0) + late) | 0);
  }
  return words;
}

function mix(state: readonly number[], words: readonly number[]): readonly number[] {
  const { round } = constants();
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, at) => {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (round[at] ?? 0) + word) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: what `sha256sum` prints. */
export function sha256(text: string): string {
  const view = pad(new TextEncoder().encode(text));
  let state = constants().start;
  for (let from = 0; from < view.byteLength; from += BLOCK) state = mix(state, spread(view, from));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
