import { oncePer } from '#lib/once-per.ts';
import type { Frame } from './frame.ts';

/** Rendered parts of a frame by name; changed content makes a new frame. */
export const keptOf = oncePer((_: Frame) => new Map<string, string>());
