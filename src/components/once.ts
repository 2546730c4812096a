import type { Frame } from './frame.ts';

const parts = new WeakMap<Frame, Map<string, string>>();

/** Rendered parts of a frame by name; changed content makes a new frame. */
export function keptOf(frame: Frame): Map<string, string> {
  const kept = parts.get(frame) ?? new Map<string, string>();
  parts.set(frame, kept);
  return kept;
}
