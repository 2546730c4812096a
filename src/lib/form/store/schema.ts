/**
 * Changes of the schema, oldest first, in SQL that SQLite and PostgreSQL both read; the number of them is its
 * version. Never edit one that was released.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entry (
     id TEXT PRIMARY KEY,
     form TEXT NOT NULL,
     key TEXT NOT NULL,
     digest TEXT NOT NULL,
     at TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('new', 'held', 'assigned', 'accepted', 'rejected')),
     held TEXT NOT NULL,
     body TEXT NOT NULL,
     assignee TEXT,
     closed TEXT,
     UNIQUE (form, key)
   );
   CREATE TABLE outbox (
     entry TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE
   ) /* by its key */;
   CREATE TABLE delivery (
     id TEXT PRIMARY KEY,
     entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
     channel TEXT NOT NULL,
     target TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
     due TEXT NOT NULL,
     tries INTEGER NOT NULL,
     lease TEXT,
     at TEXT NOT NULL
   );
   CREATE INDEX delivery_due ON delivery (state, due);
   CREATE INDEX delivery_entry ON delivery (entry);
   CREATE TABLE attempt (
     delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
     at TEXT NOT NULL,
     outcome TEXT NOT NULL,
     detail TEXT NOT NULL
   );
   CREATE INDEX attempt_delivery ON attempt (delivery, at);
   CREATE TABLE note (
     entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
     at TEXT NOT NULL,
     author TEXT NOT NULL,
     text TEXT NOT NULL
   );
   CREATE INDEX note_entry ON note (entry, at);
   CREATE TABLE audit (
     entry TEXT NOT NULL,
     at TEXT NOT NULL,
     actor TEXT NOT NULL,
     action TEXT NOT NULL,
     detail TEXT NOT NULL
   );
   CREATE INDEX audit_entry ON audit (entry, at);
   CREATE TABLE spent (
     challenge TEXT PRIMARY KEY,
     until TEXT NOT NULL
   ) /* by its key */;
   CREATE TABLE setting (
     name TEXT PRIMARY KEY,
     value TEXT NOT NULL
   );
   CREATE TABLE event (
     day TEXT NOT NULL,
     kind TEXT NOT NULL,
     subject TEXT NOT NULL,
     filters TEXT NOT NULL,
     results INTEGER NOT NULL,
     chosen TEXT NOT NULL,
     n INTEGER NOT NULL,
     PRIMARY KEY (day, kind, subject, filters, results, chosen)
   );`,
];

/** Why a database of another version is not used, in a sentence; undefined where it can be brought up to date. */
export function sayTooNew(where: string, version: number): string | undefined {
  if (version <= MIGRATIONS.length) return undefined;
  return `${where} is of version ${String(version)}, and this program knows ${String(MIGRATIONS.length)}: run the newer program.`;
}
