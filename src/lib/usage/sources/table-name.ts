import { UsageError } from '../usage-error.ts';

/** Parts of `table` or `schema.table`. Throws UsageError for a name that no database would have. */
export function splitTableName(table: string): readonly string[] {
  const parts = table.split('.');
  if (
    parts.length <= 2 &&
    parts.every((part) => part.length > 0 && part.length <= 128 && !/[\u0000-\u001f]/.test(part))
  ) {
    return parts;
  }
  throw new UsageError(
    `--table ${JSON.stringify(table)} is no name of a table: write table or schema.table.`,
  );
}

/** Address without its password, for messages. */
export function hidePassword(text: string, password: string): string {
  return password === ''
    ? text
    : text.replaceAll(password, '***').replaceAll(encodeURIComponent(password), '***');
}

/** The parts of a database's address. Throws UsageError where it is none. */
export function parseAddress(input: string, protocols: readonly string[]): URL {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  if (url !== undefined && protocols.includes(url.protocol) && url.hostname !== '') return url;
  throw new UsageError(
    `The input is no address of a database: write ${protocols.map((name) => `${name}//user:password@host:port/database`).join(' or ')}.`,
  );
}
