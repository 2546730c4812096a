/** Long enough for two frames, for pages that are not in sight and have none. */
const PATIENCE_MS = 100;

/** Resolves once what was changed has been painted: at the frame after the one that shows it. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
