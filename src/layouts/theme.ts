import { createHash } from 'node:crypto';
import type { Theme } from '#lib/site/model.ts';

/** The marketplace's accent as a style element, with the hash that lets it through the content security policy. */
export interface ThemeStyle {
  readonly css: string;
  readonly hash: `sha256-${string}`;
}

const known = new WeakMap<Theme, ThemeStyle>();

export function styleTheme(theme: Theme): ThemeStyle {
  let style = known.get(theme);
  if (style === undefined) known.set(theme, (style = createStyle(theme)));
  return style;
}

function createStyle({ accent, onAccent }: Theme): ThemeStyle {
  const css =
    `:root{--accent-light:${accent.light};--accent-dark:${accent.dark};` +
    `--on-accent-light:${onAccent.light};--on-accent-dark:${onAccent.dark}}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
