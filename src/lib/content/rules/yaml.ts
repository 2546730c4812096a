import type { RuleGroup } from './rule.ts';

/** Front matter, YAML and JSON as such. */
export const yamlRules = {
  'frontmatter/missing': {
    severity: 'error',
    title: 'Entries start with front matter.',
    fix: 'Put a line of three hyphens first, then the fields, then another line of three hyphens.',
    example: '# Acme Sync',
  },
  'frontmatter/unclosed': {
    severity: 'error',
    title: 'Front matter ends with a line of three hyphens.',
    fix: 'Add a line of three hyphens after the last field.',
    example: '---\nname: Acme Sync\n# Overview',
  },
  'frontmatter/not-yaml': {
    severity: 'error',
    title: 'Front matter is YAML; nothing in it is executed.',
    fix: 'Write plain --- and YAML fields.',
    example: '---js',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'Fields are valid YAML 1.2.',
    fix: 'Put the value between double quotes, or check the indentation of this line and the one above.',
    example: 'tagline: Acme: now faster',
  },
  'yaml/tab': {
    severity: 'error',
    title: 'YAML is indented with spaces.',
    fix: 'Replace each tab by two spaces.',
    example: 'pricing:\n\tmodel: free',
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'A field is stated once.',
    fix: 'Keep one of the lines.',
    example: 'name: Acme\nname: Acme Sync',
  },
  'yaml/anchor': {
    severity: 'error',
    title: 'YAML anchors and aliases are not used.',
    fix: 'Write the value out, or put the text between quotes if & or * is part of it.',
    example: 'summary: *tagline',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'YAML tags are not used.',
    fix: 'Remove the tag, or put the text between quotes if ! is part of it.',
    example: 'version: !!str 2',
  },
  'yaml/several-documents': {
    severity: 'error',
    title: 'A file holds one YAML document.',
    fix: 'Remove the separator and everything after it.',
    example: 'name: A\n---\nname: B',
  },
  'yaml/too-deep': {
    severity: 'error',
    title: 'YAML is nested no deeper than the fields ask.',
    fix: 'Remove the extra brackets.',
    example: '[[[[[[[[[[ … ]]]]]]]]]]',
  },
  'yaml/not-fields': {
    severity: 'error',
    title: 'A YAML file is a group of fields.',
    fix: 'Write one "field: value" a line.',
    example: '- a\n- b',
  },
  'json/syntax': {
    severity: 'error',
    title: 'Machine-written files are valid JSON.',
    fix: 'Write the file again with the command that made it.',
    example: '{ "as_of": }',
  },
} as const satisfies RuleGroup;
