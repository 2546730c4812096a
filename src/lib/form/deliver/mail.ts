import { createTransport } from 'nodemailer';
import { nameError, type Channel, type Outcome } from './channel.ts';
import { writeLetter } from './letter.ts';
import { DeliverySettingError } from './secrets.ts';

export interface MailOptions {
  /** `smtp://…` or `smtps://…`, with user and password; `?requireTLS=true` refuses a server without encryption. */
  readonly url: string;
  /** `address@domain` or `Name <address@domain>`. */
  readonly from: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const FROM = /^(?:[^\r\n<>"]*<)?([^\s<>@,"]+@([^\s<>@,"]+?))>?$/;
/** The server wants a password: that is about our settings, not about the message. */
const LOGIN_WANTED = 530;

/**
 * Plain text over SMTP. Every try sends the same message, under a Message-ID made of the delivery's id.
 * @throws DeliverySettingError where an option cannot be used
 */
export function createMailChannel({ url, from, timeoutMs = TIMEOUT_MS }: MailOptions): Channel {
  const [, address = '', domain = ''] = FROM.exec(from) ?? [];
  if (address === '') throw new DeliverySettingError('MAIL_FROM is no e-mail address.');
  if (!/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url))
    throw new DeliverySettingError('SMTP_URL does not start with smtp:// or smtps://.');
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: 'mail',
    reaches: ({ email }) => email !== undefined,
    prepare: (parcel) => {
      const { delivery, given, desk } = parcel;
      const { subject, replyTo, text } = writeLetter(parcel);
      const to = desk.email ?? '';
      const message = {
        envelope: { from: address, to: [to] },
        from,
        to: { name: '', address: to },
        ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
        subject,
        text,
        textEncoding: 'quoted-printable' as const,
        date: new Date(given),
        messageId: `<${delivery}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      return async () => {
        try {
          await transport.sendMail({ ...message, signal: AbortSignal.timeout(timeoutMs) });
          return { kind: 'sent', detail: 'SMTP accepted' };
        } catch (error) {
          return judge(error, timeoutMs);
        }
      };
    },
  };
}

/** What the server wrote is left out: it often repeats addresses. */
function judge(error: unknown, timeoutMs: number): Outcome {
  const code = nameError(error);
  if (code === 'EABORT' || code === 'ETIMEDOUT')
    return { kind: 'later', detail: `no answer in ${String(timeoutMs / 1_000)} s` };
  const status = readNumber(error);
  const detail = status === undefined ? code : `${code} ${String(status)}`;
  const isAboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isRefused = status === undefined || (status >= 500 && status !== LOGIN_WANTED && status !== 503);
  return { kind: isAboutMessage && isRefused ? 'never' : 'later', detail };
}

function readNumber(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  return typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
