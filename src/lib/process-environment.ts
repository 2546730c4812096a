import process from 'node:process';

/**
 * Prepares a command's environment: reads `.env` of the working folder, if there is one, without
 * overriding what is set, and keeps Astro from reporting home.
 */
export function prepareEnvironment(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

/** Whether reports on standard error may be coloured. */
export function wantsColours(): boolean {
  return process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
}
