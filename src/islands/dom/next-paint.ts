/** For pages that are not in sight and have no frames; far longer than two frames take on a slow machine. */
const PATIENCE_MS = 500;

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
