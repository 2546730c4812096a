import { z } from 'zod';
import { change, day, line } from './fields.ts';

/** What every rule file of `program/` says of itself. */
export const versioned = {
  version: line(20).describe('Version of these rules.'),
  effective: day.describe('Day this version took effect.'),
  changes: z.array(change).max(200).default([]).describe('Public change log, newest first.'),
};
