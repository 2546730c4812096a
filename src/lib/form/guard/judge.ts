import { SENDING } from '../sending.ts';
import type { Entry } from '../store/model.ts';
import type { Limiter } from './limits.ts';
import { judgeOpened, type OpeningFault } from './opened.ts';
import { judgeProof, type JudgedProof } from './proof.ts';

/** Why a human looks at an entry before anything is done with it. */
export type HeldReason =
  | 'trap'
  | OpeningFault
  | Extract<JudgedProof, { isGood: false }>['fault']
  /** Another entry brought the same proof. */
  | 'proof-spent';

export interface Judge {
  readonly now: Date;
  readonly secret: string;
  readonly network: string;
  readonly unproven: Limiter;
}

/**
 * The soft layers, none of which refuses anything: a field that people do not see, the time for which the form was
 * open, and a proof of work. Without scripts there is no proof, so that a few such entries an hour pass without one.
 */
export async function judgeSender(
  technical: Readonly<Partial<Record<string, string>>>,
  { now, secret, network, unproven }: Judge,
): Promise<Pick<Entry, 'held' | 'proof'>> {
  const held: HeldReason[] = [];
  if ((technical[SENDING.trap] ?? '') !== '') held.push('trap');
  const opening = judgeOpened(technical[SENDING.opened], now, secret);
  if (opening !== undefined) held.push(opening);
  const proof = await judgeProof(technical[SENDING.proof], now, secret);
  if (proof.isGood) return { held, proof: { challenge: proof.challenge, until: proof.until } };
  const isExcused = proof.fault === 'no-proof' && held.length === 0 && (await unproven(network)) === 0;
  if (!isExcused) held.push(proof.fault);
  return { held };
}
