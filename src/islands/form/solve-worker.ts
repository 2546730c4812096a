/** Runs as a worker: the work that a form costs is done beside the page. */
import { solve, type Challenge } from './solve.ts';

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  solve(data).then(
    (solution) => postMessage(solution),
    () => postMessage(undefined),
  );
});
