/** Changes of the schema, oldest first; the number of them is its version. Never edit one that was released. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entry (
     id TEXT PRIMARY KEY,
     form TEXT NOT NULL,
     key TEXT NOT NULL,
     digest TEXT NOT NULL,
     at TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('new', 'held')),
     held TEXT NOT NULL,
     body TEXT NOT NULL,
     UNIQUE (form, key)
   ) STRICT;
   CREATE TABLE outbox (
     entry TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
     due TEXT NOT NULL,
     tries INTEGER NOT NULL DEFAULT 0
   ) STRICT;`,
];
