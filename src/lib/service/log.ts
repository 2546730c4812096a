import { pino, type DestinationStream, type Logger } from 'pino';
import type { FormReport } from '#lib/form/handle.ts';
import type { ServiceEnv } from './env.ts';

/** Lines of JSON, without host name and process, and never with anything that was sent. */
export const createLog = (level: ServiceEnv['logLevel'], to?: DestinationStream): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to ?? pino.destination(1));

/** One line for a form that was sent: kept as information, not taken because of us as an error. */
export function logReport(log: Logger, { reason, ...report }: FormReport): void {
  if (report.status >= 500) log.error({ ...report, reason }, 'a form could not be kept');
  else if (report.status >= 400) log.info(report, 'a form was not taken');
  else log.info(report, report.isRepeated === true ? 'a form came again' : 'a form was kept');
}
