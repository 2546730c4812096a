import { Worker } from 'node:worker_threads';
import type { Draw, ImageCache } from './cache.ts';
import { drawImage } from './draw.ts';
import type { ImageSpec } from './spec.ts';

/** An image to draw, and what to do with its PNG. */
export interface ImageTask {
  readonly spec: ImageSpec;
  readonly write: (bytes: Uint8Array) => void | Promise<void>;
}

export interface DrawOptions {
  readonly cache: ImageCache;
  /** Images that are drawn at once, each in a thread of its own; with 1, in this one. */
  readonly threads: number;
}

/** What a thread is sent, and what it answers. */
export interface Task {
  readonly spec: ImageSpec;
}
export type Answer = { readonly bytes: Uint8Array } | { readonly problem: string };

interface Failure {
  readonly place: number;
  readonly problem: Error;
}

/**
 * Draws and writes every image, no more than `threads` of them in memory at a time. Threads start when
 * the cache lacks an image, and end with the call.
 * @throws Error that names the image, for the first one of the order given that could not be drawn or
 * written; those that were begun are finished, the others are not begun
 */
export async function drawAll(tasks: Iterable<ImageTask>, { cache, threads }: DrawOptions): Promise<void> {
  const laneCount = Math.max(1, Math.floor(threads));
  const failures: Failure[] = [];
  // One iterator for all lanes: each takes the next task when it is done with its last.
  const entries = enumerate(tasks)[Symbol.iterator]();
  const runLane = async () => {
    const thread = laneCount === 1 ? undefined : makeThread();
    try {
      for (let next = entries.next(); !next.done; next = entries.next()) {
        const { task, place } = next.value;
        try {
          await task.write(await cache.draw(task.spec, thread?.draw ?? drawImage));
        } catch (error) {
          failures.push({ place, problem: nameImage(task.spec, error) });
        }
        if (failures.length > 0) return;
      }
    } finally {
      await thread?.end();
    }
  };
  await Promise.all(Array.from({ length: laneCount }, runLane));
  const [first] = failures.sort((a, b) => a.place - b.place);
  if (first) throw first.problem;
}

function* enumerate(
  tasks: Iterable<ImageTask>,
): Generator<{ readonly task: ImageTask; readonly place: number }> {
  let place = 0;
  for (const task of tasks) yield { task, place: place++ };
}

function nameImage({ title, size: { width, height } }: ImageSpec, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The image "${title}" (${width} × ${height}) was not made. ${reason}`, { cause: error });
}

/** A thread that draws one image at a time, and starts with the first. */
function makeThread(): { readonly draw: Draw; readonly end: () => Promise<void> } {
  let worker: Worker | undefined;
  let settle: ((answer: Answer) => void) | undefined;
  const start = () => {
    const started = new Worker(new URL('./draw-worker.ts', import.meta.url));
    started.on('message', (answer: Answer) => settle?.(answer));
    started.on('error', ({ message }: Error) => settle?.({ problem: message }));
    started.on('exit', (code) => settle?.({ problem: `The drawing thread ended with code ${code}.` }));
    return started;
  };
  return {
    draw: async (spec) => {
      worker ??= start();
      const { promise, resolve } = Promise.withResolvers<Answer>();
      settle = resolve;
      worker.postMessage({ spec } satisfies Task);
      const answer = await promise;
      if ('problem' in answer) throw new Error(answer.problem);
      return answer.bytes;
    },
    end: async () => {
      await worker?.terminate();
    },
  };
}
