/** What a spreadsheet would compute, whatever stands blank before it; the wide forms are typed in East Asia. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Anything a terminal could obey; a line break stays, inside quotes. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/** A cell that no spreadsheet computes: where it could, an apostrophe stands before it. */
export function writeCell(text: string): string {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, ' ');
  const safe = FORMULA.test(plain) || FORMULA.test(text) ? `'${plain}` : plain;
  return /[",;\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 has them, the head first. */
export const writeCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
