import { parentPort } from 'node:worker_threads';
import { drawImage } from './draw.ts';
import type { Answer, Task } from './draw-all.ts';

// Started by draw-all.ts, one a thread; draws one image after the other.
parentPort?.on('message', ({ spec }: Task) => {
  drawImage(spec).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({
        problem: error instanceof Error ? error.message : String(error),
      } satisfies Answer),
  );
});
