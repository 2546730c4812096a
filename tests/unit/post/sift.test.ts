import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { downloadArtifact } from '#lib/post/download.ts';
import { encodeAnew } from '#lib/post/picture.ts';
import { siftArtifact } from '#lib/post/sift.ts';
import { LIMITS } from '#lib/post/unpack.ts';
import { Untrusted } from '#lib/post/untrusted.ts';
import { HEAD, LATER, LISTED, makeAnswer, makeArtifact, makePng, RUN, startWithPull } from './make-answer.ts';

const sift = (archive: Uint8Array) => siftArtifact(archive, HEAD, encodeAnew);

/** Why an archive is refused. */
async function refusal(archive: Uint8Array): Promise<string> {
  const error = await sift(archive).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Untrusted);
  return (error as Untrusted).message;
}

const withFiles = async (files: Zippable) => refusal(await makeArtifact(makeAnswer(), files));
const withPictures = async (list: unknown, files: Zippable = {}) =>
  withFiles({ 'pictures/pictures.json': strToU8(JSON.stringify(list)), ...files });

/** A PNG whose head says another size than its data has. */
async function makeBomb(width: number, height: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await makePng());
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** An archive that says of its one file what is not so. */
function lieAboutSize(name: string, content: Uint8Array, said: number): Uint8Array {
  const archive = Buffer.from(zipSync({ [name]: content }));
  const directory = archive.indexOf(Buffer.from('504b0102', 'hex'));
  archive.writeUInt32LE(said, directory + 24);
  return archive;
}

describe('what a check has left', () => {
  test('is taken where it is an answer with pictures, and the pictures are encoded anew', async () => {
    const marked = await sharp(await makePng())
      .withExif({ IFD0: { Copyright: 'a stranger' } })
      .png()
      .toBuffer();
    const { answer, pictures } = await sift(
      await makeArtifact(makeAnswer(), { 'pictures/card.png': marked }),
    );
    expect(answer).toEqual(makeAnswer());
    expect(pictures).toMatchObject([LISTED]);
    const bytes = Buffer.from(pictures[0]?.bytes ?? []);
    expect(marked.includes('a stranger')).toBe(true);
    expect(bytes.includes('a stranger')).toBe(false);
    expect(bytes.equals(marked)).toBe(false);
  });

  test('is taken without pictures', async () => {
    const archive = zipSync({ 'answer.json': strToU8(JSON.stringify(makeAnswer())) });
    expect((await sift(archive)).pictures).toEqual([]);
  });

  test.each([
    ['../answer.json'],
    ['/etc/passwd'],
    ['pictures/../../card.png'],
    ['pictures\\card.png'],
    ['pictures/.png'],
    ['pictures/$(id).png'],
    ['pictures/a/b.png'],
    ['pictures/card.svg'],
    ['constructor'],
    ['run.sh'],
  ])('is refused with a file called %s', async (name) => {
    expect(await withFiles({ [name]: strToU8('x') })).toBe(
      `The artifact holds ${JSON.stringify(name)}, which nobody asked for.`,
    );
  });

  test('is refused where a link stands in the place of a file', async () => {
    const link: Zippable = { 'answer.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] };
    expect(await withFiles(link)).toBe('The answer.json of the artifact is not of its shape.');
  });

  test.each([
    [
      'an answer of another shape',
      { ...makeAnswer(), extra: 1 },
      'The answer.json of the artifact is not of its shape.',
    ],
    [
      'an answer of another version',
      { ...makeAnswer(), version: 2 },
      'The answer.json of the artifact is not of its shape.',
    ],
    [
      'an answer that calls a change of nothing ready',
      makeAnswer({ automatic: false, entries: [] }),
      'The answer.json of the artifact is not of its shape.',
    ],
    [
      'an answer that lets in a change of nothing',
      makeAnswer({ verdict: 'nothing', entries: [] }),
      'The answer.json of the artifact is not of its shape.',
    ],
    [
      'the answer to another commit',
      makeAnswer({ head: LATER }),
      'The answer is about another commit than its run.',
    ],
    [
      'the answer to no commit',
      makeAnswer({ head: null }),
      'The answer is about another commit than its run.',
    ],
  ])('is refused with %s', async (_what, answer, why) => {
    expect(await refusal(await makeArtifact(answer))).toBe(why);
  });

  test('is refused without an answer, and where it is no archive', async () => {
    expect(await refusal(zipSync({ 'pictures/pictures.json': strToU8('[]') }))).toBe(
      'The artifact has no answer.json.',
    );
    expect(await refusal(zipSync({}))).toBe('The artifact has no answer.json.');
    expect(await refusal(strToU8('no archive'))).toBe('The artifact is no archive that can be read.');
    const archive = zipSync({ 'answer.json': new Uint8Array([0xff, 0xfe]) });
    expect(await refusal(archive)).toBe('The answer.json of the artifact is not of its shape.');
  });

  test('is refused with ten thousand pictures', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`pictures/p${String(at)}.png`, strToU8('x')]),
    );
    expect(await withFiles(many)).toBe('The artifact holds too many files.');
  });

  test('is refused where it would grow, whatever it says of its size', async () => {
    const much = new Uint8Array(64 * 1024 * 1024);
    expect(await refusal(zipSync({ 'answer.json': much }))).toBe(
      'The artifact is larger unpacked than an answer can be.',
    );
    const six = new Uint8Array(LIMITS.picture);
    const names = Array.from({ length: 9 }, (_, at) => `pictures/p${String(at)}.png`);
    expect(await withFiles(Object.fromEntries(names.map((name) => [name, six])))).toBe(
      'The artifact is larger unpacked than an answer can be.',
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(lieAboutSize('answer.json', much, 100))).toBe(
      'The answer.json of the artifact is not of its shape.',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    expect(await refusal(new Uint8Array(LIMITS.archive + 1))).toBe(
      'The artifact is larger than an answer can be.',
    );
  });

  test('is refused with a picture that is none, cannot be decoded, or is too large', async () => {
    expect(await withFiles({ 'pictures/card.png': strToU8('<svg onload="x"/>') })).toBe(
      'A picture is no PNG.',
    );
    const torn = (await makePng()).slice(0, 60);
    expect(await withFiles({ 'pictures/card.png': torn })).toBe('A picture cannot be decoded.');
    const wide = 'A picture is larger than a page on a screen can be.';
    expect(await withFiles({ 'pictures/card.png': await makeBomb(60_000, 60_000) })).toBe(wide);
    expect(await withFiles({ 'pictures/card.png': await makeBomb(4_000, 20_000) })).toBe(wide);
    expect(await withFiles({ 'pictures/card.png': await makeBomb(0, 20) })).toBe(wide);
    // Its head is within the limits, and its data is not what its head says.
    expect(await withFiles({ 'pictures/card.png': await makeBomb(3_000, 9_000) })).toBe(
      'A picture cannot be decoded.',
    );
  });

  test('is refused where its list of pictures names others', async () => {
    expect(await withPictures([{ ...LISTED, file: 'gone.png' }])).toBe(
      'The artifact has no picture gone.png.',
    );
    expect(await withPictures([{ ...LISTED, file: '../../card.png' }])).toBe(
      'The pictures/pictures.json of the artifact is not of its shape.',
    );
    expect(await withPictures({ file: 'card.png' })).toBe(
      'The pictures/pictures.json of the artifact is not of its shape.',
    );
  });

  test('whatever its bytes are, ends in an answer or a refusal', async () => {
    const good = Buffer.from(await makeArtifact());
    const bytes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(bytes, async (changes) => {
        const archive = Buffer.from(good);
        for (const [at, value] of changes) archive[at] = value;
        const result = await sift(archive).catch((error: unknown) => error);
        expect(result instanceof Error ? result.name : 'an answer').toMatch(/^(?:Untrusted|an answer)$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an artifact', () => {
  test('is downloaded without handing the token to whoever keeps it', async () => {
    const { state, repository } = await startWithPull();
    expect(await downloadArtifact(repository, RUN)).toBeUndefined();
    const bytes = await makeArtifact();
    state.artifacts.set(RUN, { bytes });
    expect(Buffer.from((await downloadArtifact(repository, RUN)) ?? []).equals(bytes)).toBe(true);
  });

  test('of a gigabyte is refused before it comes, and where it came smaller than it is, on the way', async () => {
    const { state, repository } = await startWithPull();
    state.artifacts.set(RUN, { bytes: new Uint8Array(10), size: 1024 ** 3 });
    await expect(downloadArtifact(repository, RUN)).rejects.toThrow('larger than an answer can be');
    expect(state.asked.some((asked) => asked.includes('/zip'))).toBe(false);
    state.artifacts.set(RUN, { bytes: new Uint8Array(LIMITS.archive + 1), size: 10 });
    await expect(downloadArtifact(repository, RUN)).rejects.toThrow('larger than an answer can be');
  });

  test('that is packed more than a thousandfold stays within its limits', async () => {
    const bomb = deflateRawSync(new Uint8Array(128 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(LIMITS.archive);
    const archive = Buffer.from(zipSync({ 'answer.json': [new Uint8Array(8), { level: 0 }] }));
    // The bomb in the place of the stored bytes, with a directory that says that it is small.
    const head = archive.subarray(0, 30 + 'answer.json'.length);
    const directory = Buffer.from(archive.subarray(archive.indexOf(Buffer.from('504b0102', 'hex'))));
    directory.writeUInt16LE(8, 10);
    directory.writeUInt32LE(bomb.length, 20);
    directory.writeUInt32LE(1_000, 24);
    directory.writeUInt32LE(
      head.length + bomb.length,
      directory.indexOf(Buffer.from('504b0506', 'hex')) + 16,
    );
    expect(await refusal(Buffer.concat([head, bomb, directory]))).toBe(
      'The answer.json of the artifact is not of its shape.',
    );
  });
});
