import type { TextHits } from '#lib/search/text-entries.ts';
import type { TextAnswer, TextQuestion } from './text-worker.ts';
import workerAddress from './text-worker.ts?address';

let worker: Worker | undefined;

/**
 * Entries whose text holds every word of a query, best first. Pagefind's own worker sends the page a message for
 * each result that it drops, thousands at once, and nothing is painted meanwhile; so ours answers with entries.
 *
 * @param folder address of the index, with a slash at the end
 */
export function searchFullText(folder: string, q: string): Promise<TextHits> {
  const asked = (worker ??= new Worker(workerAddress, { type: 'module' }));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const fail = () => {
      if (worker === asked) worker = undefined;
      asked.terminate();
      reject(new Error(`${workerAddress} does not run.`));
    };
    asked.addEventListener('error', fail, { once: true });
    port1.onmessage = ({ data }: MessageEvent<TextAnswer>) => {
      asked.removeEventListener('error', fail);
      port1.close();
      if ('hits' in data) resolve(data.hits);
      else reject(new Error(data.problem));
    };
    const question: TextQuestion = { folder, lang: document.documentElement.lang, q };
    asked.postMessage(question, [port2]);
  });
}
