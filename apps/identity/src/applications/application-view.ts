import type { changeApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { applicationType, customClientMetadata, oidcClientMetadata } from '@gatepost/oidc-contracts/client-metadata';
import * as z from 'zod';
import type { ApplicationRecord } from './application-record.store';

const jsonObject = z.record(z.string(), z.unknown());

/** An application as it is answered. It has no secret: those have names of their own. */
export function applicationView(record: ApplicationRecord): ReplyOf<typeof changeApplication> {
  return {
    ...record,
    type: applicationType.parse(record.type),
    oidcClientMetadata: oidcClientMetadata.parse(record.oidcClientMetadata),
    customClientMetadata: customClientMetadata.parse(record.customClientMetadata),
    customData: jsonObject.parse(record.customData),
    protectedAppMetadata: null,
    appLevelAccessControlEnabled: false,
    createdAt: record.createdAt.getTime(),
  };
}
