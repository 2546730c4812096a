import { z } from 'zod';
import { fieldKinds, line, reference } from './fields.ts';

/** `records/owners.yaml`: who may change which publisher's entries. */
export const owners = z.strictObject({
  owners: z
    .array(
      z.strictObject({
        publisher: z
          .union([z.literal('platform'), reference('partner')])
          .meta({ reference: 'publisher' })
          .register(fieldKinds, { kind: 'publisher' })
          .describe('Partner slug, or platform.'),
        teams: z.array(line(80)).max(40).default([]).describe('Teams on the forge.'),
        accounts: z.array(line(80)).max(100).default([]).describe('Accounts on the forge.'),
      }),
    )
    .default([])
    .describe('One row a publisher.'),
});
export type Owners = z.output<typeof owners>;
