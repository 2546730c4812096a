/** Long enough for a frame, for pages that are not in sight and have none. */
const PATIENCE_MS = 100;

/** Resolves once what was changed has been painted, and what else waited for that has had its turn. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
