import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '#lib/form/deliver/letter.ts';
import { createMailChannel } from '#lib/form/deliver/mail.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { APPLICATION } from '../make.ts';
import { makeDesk, makeParcel } from './make.ts';
import { openSmtpSink, refusal, type ReceivedMail } from './smtp-sink.ts';

const FROM = 'Portico <service@portico.example>';
const DESK = makeDesk('partners', { name: 'Partner desk', email: 'partners@desk.example' });
const send = (url: string, fields: Partial<StoredEntry> = {}, timeoutMs = 20_000) =>
  createMailChannel({ url, from: FROM, timeoutMs }).prepare(makeParcel(DESK, fields))(new Date());
const headerOf = (mail: ReceivedMail | undefined, name: string): readonly string[] =>
  (mail?.headers ?? []).filter(([one]) => one === name).map(([, value]) => value);

describe('a mail', () => {
  test('holds all that was answered, in the words of the form', () => {
    const values = { ...APPLICATION, kinds: ['solutions', 'developer'], message: 'First line\nSecond: line' };
    const { subject, replyTo, text } = writeLetter(makeParcel(DESK, { form: 'application', values }));
    expect({ subject, replyTo }).toEqual({
      subject: 'Become a partner: Anchor & Chain',
      replyTo: 'ada@anchor.example',
    });
    expect(text).toMatchInlineSnapshot(`
      "Your company

      Name of your company: Anchor & Chain
      Website: https://anchor.example

      What you offer

      What kind of partner you are: Solutions: we solve a trade’s problem with several products, Developer: we build to order
      What you do for customers, in one line: Keeps harbours in order

      You

      Your name: Ada Kjær
      Your e-mail address: ada@anchor.example
      Anything else:
          First line
          Second: line

      Check and send

      My answers may be kept and read to handle this request: yes

      --
      Came 2026-11-21T12:00:00.000Z for Partner desk.
      npm run applications -- show entry-1
      "
    `);
  });

  test('about a partner says that it is to be passed on', () => {
    const values = { partner: 'quayside', message: 'Please call.', name: 'Ada', email: 'ada@anchor.example' };
    expect(writeLetter(makeParcel(DESK, { form: 'contact', values })).text).toContain('pass it on');
  });

  test('holds answers that the form does not ask any more', () => {
    const { text, subject } = writeLetter(makeParcel(DESK, { form: 'old', values: { was: 'asked' } }));
    expect(text).toContain('Other answers\n\nwas: asked\n');
    expect(subject).toBe('old: asked');
  });

  test('goes to the desk alone, from us, and answers go to the sender', async () => {
    const { url, received } = await openSmtpSink();
    expect(await send(url)).toEqual({ kind: 'sent', detail: 'SMTP accepted' });
    const [mail] = received;
    expect(mail).toMatchObject({ from: 'service@portico.example', to: ['partners@desk.example'] });
    expect(mail?.headers).toEqual([
      ['auto-submitted', 'auto-generated'],
      ['from', 'Portico <service@portico.example>'],
      ['to', 'partners@desk.example'],
      ['reply-to', 'ada@anchor.example'],
      ['subject', 'Request an integration: Kassaflux'],
      ['message-id', '<delivery-1@portico.example>'],
      ['date', 'Sat, 21 Nov 2026 12:00:00 +0000'],
      ['content-transfer-encoding', '7bit'],
      ['mime-version', '1.0'],
      ['content-type', 'text/plain; charset=utf-8'],
    ]);
  });

  test('is the same, byte for byte, when it is sent again', async () => {
    const { url, received } = await openSmtpSink();
    await send(url);
    await send(url);
    expect(received[1]?.raw).toBe(received[0]?.raw);
  });

  test('has no answer-to where the sender gave no address', async () => {
    const { url, received } = await openSmtpSink();
    await send(url, { values: { wanted: 'Kassaflux', consent: 'yes' } });
    expect(headerOf(received[0], 'reply-to')).toEqual([]);
  });
});

describe('nothing that a stranger writes', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'a\r\nBcc: victim@victim.example',
      'a\nTo: victim@victim.example\n\nbody',
      'a\u2028Subject: other',
      'a\nCame 2026-11-21T12:00 for another desk.',
      '\r\n.\r\nMAIL FROM:<x@x.example>\r\nRCPT TO:<victim@victim.example>\r\nDATA\r\n',
      '.\n..\n.',
      'ada@anchor.example, victim@victim.example',
      'victim@victim.example <ada@anchor.example>',
      'g: a@a.example, b@b.example;',
      '"a\r\nBcc: b"@anchor.example',
      'ada@anchor.example\u0000victim@victim.example',
      '=?utf-8?Q?=0D=0ABcc:_victim@victim.example?=',
      'x'.repeat(2_000),
      '\ud800',
    ),
  );
  const values = fc.record({ wanted: nasty, email: nasty, message: nasty, [`more\r\nBcc: a@a`]: nasty });

  test('becomes a header, another receiver, a second mail or a line of ours', async () => {
    const { url, received } = await openSmtpSink();
    const names = ['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from'];
    const known = [...names, 'message-id', 'mime-version', 'subject', 'to'];
    await fc.assert(
      fc.asyncProperty(values, async (sent) => {
        received.length = 0;
        expect(await send(url, { values: sent })).toMatchObject({ kind: 'sent' });
        const [mail] = received;
        expect(received).toHaveLength(1);
        expect(mail?.to).toEqual(['partners@desk.example']);
        expect(headerOf(mail, 'to')).toEqual(['partners@desk.example']);
        const found = (mail?.headers ?? []).map(([name]) => name).filter((name) => name !== 'reply-to');
        expect(found.sort()).toEqual(known);
        for (const address of headerOf(mail, 'reply-to')) {
          expect(address.match(/@/g)).toHaveLength(1);
          expect(address).not.toMatch(/[\s,;:]/);
        }
        const { text } = writeLetter(makeParcel(DESK, { values: sent }));
        expect(mail?.text.trimEnd()).toBe(text.trimEnd());
        const starts = text.split('\n').map((line) => /^[^\s:]+[^:]*/.exec(line)?.[0]);
        expect(starts.filter((start) => start === 'Came 2026-11-21T12')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a mail server', () => {
  test.each([
    ['refuses the desk for good', 550, { kind: 'never', detail: 'EENVELOPE 550' }],
    ['lets us wait', 451, { kind: 'later', detail: 'EENVELOPE 451' }],
    ['wants a password', 530, { kind: 'later', detail: 'EENVELOPE 530' }],
  ])('that %s', async (_, code, outcome) => {
    const { url } = await openSmtpSink({
      onRcptTo: (address, session, done) => done(refusal(code, `No ${address.address} for ${session.id}`)),
    });
    expect(await send(url)).toEqual(outcome);
  });

  test.each([
    ['refuses the text for good', 554, { kind: 'never', detail: 'EMESSAGE 554' }],
    ['is full', 452, { kind: 'later', detail: 'EMESSAGE 452' }],
  ])('that %s', async (_, code, outcome) => {
    const { url } = await openSmtpSink({
      onData: (stream, _session, done) => {
        stream.on('end', () => done(refusal(code)));
        stream.resume();
      },
    });
    expect(await send(url)).toEqual(outcome);
  });

  test('that does not know our password is tried again: somebody mends it', async () => {
    const { url } = await openSmtpSink({
      allowInsecureAuth: true,
      onAuth: (_, _session, done) => done(refusal(535)),
    });
    const outcome = await send(url.replace('//', '//service:wrong@'));
    expect(outcome).toEqual({ kind: 'later', detail: 'EAUTH 535' });
  });

  test('that is away, refuses to talk, or disappears in the middle is tried again', async () => {
    const sink = await openSmtpSink();
    await sink.close();
    expect(await send(sink.url)).toEqual({ kind: 'later', detail: 'ESOCKET' });
    const busy = await openSmtpSink({ onConnect: (_, done) => done(refusal(554)) });
    expect(await send(busy.url)).toMatchObject({ kind: 'later' });
    const gone = await openSmtpSink({ onData: () => void gone.close() });
    expect(await send(gone.url)).toMatchObject({ kind: 'later' });
  });

  test('that never answers is waited for no longer than told', async () => {
    const { url } = await openSmtpSink({ onMailFrom: () => undefined });
    expect(await send(url, {}, 200)).toEqual({ kind: 'later', detail: 'no answer in 0.2 s' });
  });
});

test.each([
  ['smtp://mail.example', 'nobody'],
  ['smtp://mail.example', 'a@a.example\r\nBcc: b@b.example'],
  ['smtp://mail.example', 'a@a.example, b@b.example'],
  ['https://mail.example', FROM],
  ['smtp:///', FROM],
])('SMTP_URL %j with MAIL_FROM %j is refused in a sentence', (url, from) => {
  expect(() => createMailChannel({ url, from })).toThrow(/^(?:SMTP_URL|MAIL_FROM) [^@]*\.$/);
});

test('a desk with an address is reached', () => {
  const channel = createMailChannel({ url: 'smtp://mail.example', from: 'service@portico.example' });
  expect([channel.reaches(DESK), channel.reaches(makeDesk('other'))]).toEqual([true, false]);
});
