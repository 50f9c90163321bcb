import type { ApplicationType } from '@gatepost/oidc-contracts/client-metadata';
import type { ApplicationsWords } from '../words/en';
import type { Guide } from './guide';

export type FrameworkId = keyof ApplicationsWords['frameworks'];
export type FrameworkKind = keyof ApplicationsWords['gallery']['kinds'];

/** Something that applications are built with, and for which there is a guide. */
export interface Framework {
  readonly id: FrameworkId;
  readonly kind: FrameworkKind;
  readonly type: ApplicationType;
  /** On its tile. */
  readonly letters: string;
  /** CORS origins that an application has from the start. */
  readonly origins?: readonly string[];
  readonly guide: () => Promise<Guide>;
}
