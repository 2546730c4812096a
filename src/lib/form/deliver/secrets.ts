const NAME = 'WEBHOOK_SECRET';
const PREFIX = 'whsec_';
const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;
/** Bytes of a secret, as Standard Webhooks wants them. */
const LEAST = 24;
const MOST = 64;

/** A variable of the environment that delivery cannot use, in a sentence without its value. */
export class DeliverySettingError extends Error {
  override readonly name = 'DeliverySettingError';
}

const isSecret = (value: string): boolean => {
  const encoded = value.slice(PREFIX.length);
  if (!value.startsWith(PREFIX) || !BASE64.test(encoded)) return false;
  const { length } = Buffer.from(encoded, 'base64');
  return length >= LEAST && length <= MOST;
};

/**
 * The secrets with which messages are signed: `WEBHOOK_SECRET_<DESK>`, with the slug of the desk in capitals and `_`
 * for `-`, or else `WEBHOOK_SECRET`. An empty variable counts as absent.
 * @throws DeliverySettingError for the first that is no secret
 */
export function readSecrets(
  variables: Readonly<Record<string, string | undefined>>,
): (desk: string) => string | undefined {
  const secrets = new Map<string, string>();
  for (const [name, value] of Object.entries(variables)) {
    if (!(name === NAME || name.startsWith(`${NAME}_`)) || value === undefined || value === '') continue;
    if (!isSecret(value))
      throw new DeliverySettingError(
        `${name} is not "${PREFIX}" followed by base64 of ${String(LEAST)} to ${String(MOST)} random bytes.`,
      );
    secrets.set(name, value);
  }
  return (desk) => secrets.get(`${NAME}_${desk.toUpperCase().replaceAll('-', '_')}`) ?? secrets.get(NAME);
}
