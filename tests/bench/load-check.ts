export {};

// What a check of a change loads before it does anything.
await import('#lib/report-check.ts');
await import('#lib/answer/answer-change.ts');
await import('#lib/answer/text.ts');
