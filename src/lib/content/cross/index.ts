import type { Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { checkActions } from './actions.ts';
import { checkAliases } from './aliases.ts';
import { checkCertification } from './certification.ts';
import { checkKitTexts } from './kits.ts';
import { checkLifecycle } from './lifecycle.ts';
import { checkLinks } from './links.ts';
import { checkLookalikes } from './lookalikes.ts';
import { checkNames } from './names.ts';
import { checkPartnerRecords } from './partner-records.ts';
import { checkPartners } from './partners.ts';
import { checkPrices } from './prices.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkStacks } from './stacks.ts';
import { checkTaxonomy } from './taxonomy.ts';
import { checkTiers } from './tiers.ts';
import { checkTranslatedWording } from './translated-wording.ts';
import { checkTranslations } from './translations.ts';
import { checkWording } from './wording.ts';

/** A check that needs more than one file. It reports and never throws. */
export type CrossCheck = (gathered: Gathered, report: Report) => void;

/** All of them; the order does not matter, since issues are sorted. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  checkReferences,
  checkAliases,
  checkNames,
  checkLookalikes,
  checkLifecycle,
  checkPrices,
  checkLinks,
  checkWording,
  checkStacks,
  checkKitTexts,
  checkPartners,
  checkTaxonomy,
  checkRecords,
  checkCertification,
  checkTiers,
  checkPartnerRecords,
  checkActions,
  checkTranslations,
  checkTranslatedWording,
];
