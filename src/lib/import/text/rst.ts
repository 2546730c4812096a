const RULES: readonly (readonly [RegExp, string])[] = [
  [/^\.\. +[\w-]+:: *.*$/gm, ''],
  [/^ +:[\w-]+:( .*)?$/gm, ''],
  [/:[a-z][\w.:+-]*:`~?([^`<]+?)\s*<[^`>]*>`/gi, '`$1`'],
  [/:[a-z][\w.:+-]*:`[~!]?([^`]+)`/gi, '`$1`'],
  [/`([^`<\n]+?)\s*<(https?:[^`>\s]+)>`__?/g, '[$1]($2)'],
  [/(^|[^`])`([^`\n]+)`__?(?![\w`])/g, '$1$2'],
  [/(\S)::[ \t]*$/gm, '$1:'],
  [/\|([A-Z][\w ]*)\|_?/g, '$1'],
];

/** reStructuredText's roles, links and directives in the Markdown that says the same; other text as it is. */
export function unescapeRst(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replaceAll(pattern, replacement), text);
}
