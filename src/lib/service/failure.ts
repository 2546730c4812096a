import { DeliverySettingError } from '#lib/form/deliver/secrets.ts';
import { ProxyError } from '#lib/form/guard/address.ts';
import { StoreError } from '#lib/form/store/model.ts';
import { ServiceEnvError } from './env.ts';

/** The sentence for what the operator can set; undefined for other failures. */
export const describeServiceFailure = (error: unknown): string | undefined =>
  error instanceof StoreError ||
  error instanceof ServiceEnvError ||
  error instanceof ProxyError ||
  error instanceof DeliverySettingError
    ? error.message
    : undefined;
