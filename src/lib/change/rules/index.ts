import { checkAddresses } from './addresses.ts';
import type { ChangeRule } from './context.ts';
import { checkLife } from './life.ts';
import { checkOwnership } from './ownership.ts';
import { checkScope } from './scope.ts';

/** All of them; the order does not matter, since problems are sorted. */
export const CHANGE_RULES: readonly ChangeRule[] = [checkScope, checkOwnership, checkAddresses, checkLife];
