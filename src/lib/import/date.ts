/**
 * A calendar day out of the forms catalogues use: `2024-03-05`, `2024/3/5`, `20240305`, `2024-03` and `2024` (their
 * first day), and ISO date-times (their day in UTC). Undefined where it is none of them, or no such day.
 */
export function cleanDay(source: string): string | undefined {
  const text = source.trim();
  const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);
  if (dateTime) {
    const stated = /(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(text);
    const moment = Date.parse(stated ? text : `${text}Z`);
    return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10);
  }
  const parts =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '1', day = '1'] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
