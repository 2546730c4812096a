import { bodyRules } from './body.ts';
import { certificationRules } from './certification.ts';
import { changeRules } from './change.ts';
import { copyRules } from './copy.ts';
import { fieldRules } from './field.ts';
import { fileRules } from './file.ts';
import { imageRules } from './image.ts';
import { kitRules } from './kit.ts';
import { linkRules } from './link.ts';
import { listingRules } from './listing.ts';
import { nameRules } from './name.ts';
import { partnerRules } from './partner.ts';
import { priceRules } from './price.ts';
import { recordRules } from './record.ts';
import { referenceRules } from './reference.ts';
import type { Rule } from './rule.ts';
import { standingRules } from './standing.ts';
import { taxonomyRules } from './taxonomy.ts';
import { textRules } from './text.ts';
import { translationRules } from './translation.ts';
import { yamlRules } from './yaml.ts';

/** Every check of the content, by its permanent id. The public page of checks is written from this. */
export const RULES = {
  ...fileRules,
  ...textRules,
  ...yamlRules,
  ...fieldRules,
  ...referenceRules,
  ...listingRules,
  ...nameRules,
  ...copyRules,
  ...priceRules,
  ...linkRules,
  ...kitRules,
  ...partnerRules,
  ...taxonomyRules,
  ...translationRules,
  ...recordRules,
  ...certificationRules,
  ...standingRules,
  ...imageRules,
  ...bodyRules,
  ...changeRules,
};

export type RuleId = keyof typeof RULES;

export const ruleOf = (id: RuleId): Rule => RULES[id];
