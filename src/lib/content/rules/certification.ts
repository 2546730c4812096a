import type { RuleGroup } from './rule.ts';

/** Versions of the certification rules and the awards made under them. */
export const certificationRules = {
  'certification/version-repeated': {
    severity: 'error',
    title: 'Each version of the certification rules has a name of its own.',
    fix: 'Give the version another name, or remove one of the two.',
    example: "version: '2026.1' both at the top and under previous",
  },
  'certification/version-order': {
    severity: 'error',
    title: 'Versions of the rules follow each other, newest first, and overlap forwards.',
    fix: 'Correct the days: a version takes effect before the one that replaces it and overlaps past that day.',
    example: 'overlap_until: 2026-06-30 where the next version is effective on 2026-07-01',
  },
  'certification/foreign-criterion': {
    severity: 'error',
    title: 'A level asks only for criteria of its own version.',
    fix: 'Add the criterion to that version, or remove it from the level.',
    example: 'a level of 2026.1 that asks for a criterion first defined in 2026.2',
  },
  'certification/unknown-version': {
    severity: 'error',
    title: 'A certificate is awarded under a version of the rules that is known.',
    fix: 'Write a version of program/certification.yaml; one that was replaced belongs under previous.',
    example: "rules_version: '2024.1'",
  },
  'certification/foreign-level': {
    severity: 'error',
    title: 'The awarded level belongs to the version it was awarded under.',
    fix: 'Write a level of that version, or the version that has the level.',
    example: "level: gold with rules_version: '2026.1', which has no such level",
  },
  'certification/award-day': {
    severity: 'error',
    title: 'A certificate is awarded while its version of the rules can be used.',
    fix: 'Correct certified_on, or name the version that was in use on that day.',
    example: "certified_on: 2025-12-01 under rules_version '2026.1', effective 2026-01-05",
  },
  'certification/award-order': {
    severity: 'error',
    title: 'Earlier awards lie before the latest one.',
    fix: 'Correct the day, or move the newest award to the top of the record.',
    example: 'an earlier award of 2026-05-01 in a record with certified_on: 2026-04-01',
  },
} as const satisfies RuleGroup;
