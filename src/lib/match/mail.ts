/** Address that opens the visitor's own mail program with a subject and a text; nothing is sent by it. */
export function writeMail(contact: string, subject: string, text: string): string {
  const [to = ''] = contact.split('?');
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

export const isMail = (contact: string): boolean => contact.startsWith('mailto:');
