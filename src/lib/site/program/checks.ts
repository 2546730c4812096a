import { RULES } from '#lib/content/rules/index.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import type { SiteContext } from '../context.ts';
import type { Site } from '../model.ts';
import { programHead } from './head.ts';

export function buildChecks(context: SiteContext): Site['program']['checks'] {
  return {
    head: programHead('checks', heads.checks, heads.checksDescription, context),
    checks: Object.entries(RULES).map(([id, { severity, title, fix, example }]) => ({
      id,
      severity,
      title,
      mend: fix,
      example,
    })),
  };
}
