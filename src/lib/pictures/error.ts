/** Thrown with a sentence for whoever asked for pictures. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}
