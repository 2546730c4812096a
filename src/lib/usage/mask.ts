import type { UsageWindow } from '#lib/content/schema/usage.ts';
import { hasAccounts, knowsActivity, tells, type UsageShape } from './shape.ts';

/** A window without what the source cannot tell. */
export function maskWindow(window: UsageWindow, shape: UsageShape): UsageWindow {
  const people = hasAccounts(shape) && knowsActivity(shape);
  return {
    active: people ? window.active : null,
    steady: people && shape.grain === 'day' ? window.steady : null,
    retained: people ? window.retained : null,
    installs: tells(shape, 'installs') ? window.installs : null,
    activity: knowsActivity(shape) && shape.grain === 'day' ? window.activity : null,
    calls: tells(shape, 'calls') ? window.calls : null,
    errors: tells(shape, 'errors') ? window.errors : null,
  };
}
