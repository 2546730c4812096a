/** Whether the name is one of the IANA time zones. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as +02:00 are none.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
