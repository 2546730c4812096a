import type { Part } from '../part.ts';
import { industry, size } from './company.ts';
import { connect } from './connect.ts';
import { language, region } from './place.ts';
import { budget, clients, services } from './terms.ts';
import { people, satisfaction } from './trust.ts';

/** Every part of the score, in the order of PART_NAMES. */
export const PARTS: readonly Part[] = [
  connect,
  industry,
  size,
  region,
  language,
  services,
  budget,
  clients,
  people,
  satisfaction,
];
