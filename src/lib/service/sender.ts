import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { networkOf, readAddress, type TrustedProxies } from '#lib/form/guard/address.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Without a socket, as in tests, there is nobody to tell apart. */
function readSocket(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return '';
  }
}

/** Whom the sender of a request is counted as: an IPv4 address or an IPv6 network. */
export const senderNetwork =
  (proxies: TrustedProxies) =>
  (context: Context): string => {
    const forwarded = context.req.header('x-forwarded-for') ?? null;
    return networkOf(readAddress(readSocket(context), forwarded, proxies));
  };

/** Whether a request comes from this machine, and nobody says that it was passed on. */
export const isLocal = (context: Context): boolean =>
  LOOPBACK.test(readSocket(context)) && context.req.header('x-forwarded-for') === undefined;
