/** The catalogue as open data. */
export const api = {
  title: 'Open data',
  lead: 'Everything the pages show, as JSON. No key, no account, no script: files at fixed addresses, made anew with every build.',
  program: 'The whole catalogue as JSON, with the inputs of every rank and certificate.',
  contents: 'On this page',
  startTitle: 'Start here',
  startText: 'One small file says what there is:',
  base: 'Address',
  generated: 'Made for',
  method: 'Version of the formulas',
  licence: 'Licence',
  noLicence: 'Not stated',
  machines: 'For programs',
  openapi: 'OpenAPI 3.1',
  sampleText: 'Every name and figure in it is invented.',
  common:
    'Each file says its licence, the day it was made for, the version of the formulas and the schema it keeps. Names are in snake_case; what is absent is null; days are YYYY-MM-DD; addresses are whole.',

  examplesTitle: 'Examples',
  examplesText: 'Files of this marketplace as they are today, shortened: … stands for what is left out.',
  examples: {
    integration: 'One integration',
    ranking: 'The ranking, first part: each place with all its inputs',
    partner: 'One partner',
  },

  listsTitle: 'Lists and their parts',
  listsText: [
    'A list is one small file that names its parts, however short the list is: one part or twenty, a program reads both the same way. A part holds at most {n} entries, so that no file passes 300 KB compressed at 10,000 listings.',
    'Of each part the list says where it lies, its first and last key and its SHA-256. A program can find the one part that it needs, check it, and fetch only what has changed. Each part also names the next.',
  ],
  listsExample: 'Every integration, a line each:',

  filesTitle: 'Files',
  filesText: 'Below the address of the API; in braces what differs from file to file.',
  file: 'File',
  holds: 'Holds',
  schema: 'Schema',

  pagesTitle: 'Pages and their files',
  pagesText: 'Which file holds what a page shows.',
  pagesShow: 'Every kind of page',
  page: 'Page',
  without: {
    guide: 'Explains; holds no figures of its own',
    form: 'A form; what it asks is described at /api/forms/openapi.json',
    tool: 'A tool over what the other files hold',
    nothing: 'Says that there is nothing',
  },

  recomputeTitle: 'Recompute it',
  recomputeText: [
    'Two files hold all that decides, and a hash of it: rankings.json the weights, inputs and values behind every place; certifications.json the rules in force, awards, evidence and measurements behind every certificate.',
    'The README of Portico has a short script for each that works on these addresses and says whether it comes to the same result:',
  ],
  recomputeMore: 'How ranking works, with every formula',
  certificationMore: 'Levels and criteria of certification',

  historyTitle: 'History',
  historyText:
    'Places and scores by each usage snapshot of the last 26 weeks, from the same function as today’s. Rules and texts are those of today; days and usage go back.',
  historyNone: 'There is no usage snapshot yet.',

  askTitle: 'Ask with an assistant',
  askText: [
    'Programs that speak the Model Context Protocol can search, read, compare, match and have a rank explained. The server runs on your own machine, in a copy of Portico, and reads these files for each question; nothing has to run here.',
    'Every answer is small and names its day and the page that says the same. This goes into the settings of the assistant:',
  ],
  archiveTitle: 'Everything in one file',
  archiveText:
    'All files of the API in one archive, dated, with its checksum beside it. The same content and day give the same bytes, so two copies can be compared. It is made anew with each build; its address and checksum are also in index.json.',
  archive: 'Archive',
  checksum: 'Checksum',

  policyTitle: 'Versions and deprecations',
  deprecations: 'Deprecated today',
  noDeprecations: 'Nothing.',
  deprecated: '{field} in {file}, since {since}; kept until {until} at least',

  limitsTitle: 'Limits',
  limits: [
    'The files are as fresh as the last build: a certificate that lapses tonight is in them until the marketplace is built tomorrow. Look at generated_at.',
    'Counts of fewer than five accounts are withheld as “<5”, here as on the pages.',
    'Files are plain GET with an ETag. Scripts of other sites may read them. Please ask with If-None-Match, and take the archive rather than ten thousand files.',
    'What is not published is not in here: drafts, launch kits before their day, what people send by forms.',
  ],

  /** What each kind of file holds. */
  files: {
    index: 'What there is: counts, every kind of file, licence, policy and the archive with its checksum.',
    integrations: 'Every integration, a line each, removed ones included.',
    integration: 'One integration: what it states, and what follows from records, usage and rules.',
    partners: 'Every partner, a line each.',
    partner: 'One partner: proven work, tier with its measures, skills, satisfaction.',
    categories: 'Every category with listings, its roles and its comparison.',
    collections: 'Every set and stack, a line each.',
    collection: 'One set or stack, with what passes between its listings.',
    kits: 'Every launch kit that may be seen, a line each.',
    kit: 'One launch kit: its texts, and the address of each of its files.',
    comparisons: 'The best listings of each category, side by side.',
    regions:
      'Every region that has a page: who works there, in which languages, and what is offered there, counted.',
    highlights: 'What the home page picks out.',
    taxonomy: 'Every controlled word with its name and other words for it.',
    rankings: 'The ranking with weights, inputs and hash: all it can be recomputed from.',
    certifications: 'Every certificate with rules, inputs and hash: all it can be recomputed from.',
    history: 'Every usage snapshot that places can be told by.',
    'history-day': 'Places and scores by one usage snapshot.',
    actions: 'The public log of measures taken.',
    redirects: 'Old addresses and where they lead.',
    ecosystem: 'How the marketplace is doing: adoption, diversity, certification and gaps.',
    coverage: 'Where partners work, in which languages and with which integrations.',
    match: 'What a match of partners weighs; the projects it counts are in the files of partners.',
    metrics: 'Every metric: unit, window, what it leaves out, and the newest snapshot.',
    'program-ranking': 'The rules of the ranking in force, and their changes.',
    'program-certification': 'Levels, criteria and periods, and the deadlines to come.',
    'program-tiers': 'What each partner tier asks, and who holds it.',
    'program-health': 'Every rule of health, and how many it applies to.',
    'program-checks': 'Every rule that content is checked against.',
  },
  part: 'One part of the list above.',
  policy: [
    'Version 1 only grows: fields and files are added, and those that are there keep their name, their type and their meaning.',
    'A field that should no longer be used is marked as deprecated in the schemas and listed under deprecations in index.json, for at least twelve months.',
    'Nothing is removed within a version. Should there be a version 2, it stands beside version 1 under an address of its own.',
    'Values of lists of words, such as states and kinds, may be joined by new ones: treat one you do not know as unknown.',
  ],
};
