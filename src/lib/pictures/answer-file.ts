import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answer, type Answer } from '../answer/model.ts';
import { PictureError } from './error.ts';

/** The answer that a file holds. Throws a PictureError where it holds none. */
export function readAnswer(file: string): Answer {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new PictureError(`The answer ${file} cannot be read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PictureError(`The answer ${file} is not JSON.`);
  }
  const read = answer.safeParse(value);
  if (read.success) return read.data;
  throw new PictureError(`The answer ${file} has another shape:\n${z.prettifyError(read.error)}`);
}
